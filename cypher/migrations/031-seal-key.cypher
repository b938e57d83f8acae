// One key to a purpose, whoever makes it first.
CYPHER 25
CREATE CONSTRAINT seal_key IF NOT EXISTS FOR (k:SealKey) REQUIRE (k.tenant, k.name) IS UNIQUE
