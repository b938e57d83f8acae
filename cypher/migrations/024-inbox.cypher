// A tenant has one inbox.
CYPHER 25
CREATE CONSTRAINT inbox IF NOT EXISTS FOR (i:Inbox) REQUIRE i.tenant IS UNIQUE
