// A tenant has one inbox for each scope.
CYPHER 25
CREATE CONSTRAINT inbox IF NOT EXISTS FOR (i:Inbox) REQUIRE (i.tenant, i.scope) IS UNIQUE
