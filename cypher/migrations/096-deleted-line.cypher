// Lines that people deleted, by id.
CYPHER 25
CREATE CONSTRAINT deleted_line IF NOT EXISTS FOR (d:DeletedLine) REQUIRE (d.tenant, d.id) IS UNIQUE
