// Jobs of one kind of one tenant take turns at a node, of which there is one.
CYPHER 25
CREATE CONSTRAINT job_kind IF NOT EXISTS FOR (kind:JobKind) REQUIRE (kind.tenant, kind.kind) IS UNIQUE
