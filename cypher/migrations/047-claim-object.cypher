// Claims whose value means an entity.
CYPHER 25
CREATE INDEX claim_object IF NOT EXISTS FOR (claim:Claim) ON (claim.tenant, claim.object)
