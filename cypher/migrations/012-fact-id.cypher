// Facts by id, and pages of all facts in that order.
CYPHER 25
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (f:Fact) REQUIRE (f.tenant, f.id) IS UNIQUE
