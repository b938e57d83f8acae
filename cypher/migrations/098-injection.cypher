// What a session was told, each time once.
CYPHER 25
CREATE CONSTRAINT injection IF NOT EXISTS FOR (i:Injection) REQUIRE (i.tenant, i.session, i.ordinal) IS UNIQUE
