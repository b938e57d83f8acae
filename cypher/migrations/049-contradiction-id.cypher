// Contradictions by id.
CYPHER 25
CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR (c:Contradiction) REQUIRE (c.tenant, c.id) IS UNIQUE
