// A tenant has one head.
CYPHER 25
CREATE CONSTRAINT tenant IF NOT EXISTS FOR (t:Tenant) REQUIRE t.tenant IS UNIQUE
