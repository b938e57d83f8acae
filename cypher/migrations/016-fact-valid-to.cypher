// What ceased to hold in a stretch of valid time.
CYPHER 25
CREATE INDEX fact_valid_to IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.validTo)
