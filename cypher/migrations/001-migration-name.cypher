// A migration is applied once.
CYPHER 25
CREATE CONSTRAINT migration_name IF NOT EXISTS FOR (m:Migration) REQUIRE (m.tenant, m.name) IS UNIQUE
