// Decisions by id.
CYPHER 25
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE (d.tenant, d.id) IS UNIQUE
