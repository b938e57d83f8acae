// For claims found in prose, by what they say in what words.
CYPHER 25
CREATE INDEX claim_quote IF NOT EXISTS FOR (claim:Claim) ON (claim.tenant, claim.quoteKey)
