// Facts closed since the indexes of searches were told about them.
CYPHER 25
CREATE INDEX fact_outdated IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.outdated)
