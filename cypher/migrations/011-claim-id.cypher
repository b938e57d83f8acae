// Claims by id.
CYPHER 25
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (c:Claim) REQUIRE (c.tenant, c.id) IS UNIQUE
