// Digests by the model that embedded them; empty while they wait.
CYPHER 25
CREATE INDEX digest_embedded IF NOT EXISTS FOR (d:Digest) ON (d.tenant, d.embeddedBy, d.id)
