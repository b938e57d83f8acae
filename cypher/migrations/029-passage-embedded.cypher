// Passages by the model that embedded them; empty while they wait.
CYPHER 25
CREATE INDEX passage_embedded IF NOT EXISTS FOR (p:Passage) ON (p.tenant, p.embeddedBy, p.id)
