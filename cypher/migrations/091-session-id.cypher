// Sessions are found by their ids.
CYPHER 25
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (session:Session) REQUIRE (session.tenant, session.id) IS UNIQUE
