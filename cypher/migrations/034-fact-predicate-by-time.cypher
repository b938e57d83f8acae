// Pages of a predicate's facts in the order of valid time.
CYPHER 25
CREATE INDEX fact_predicate_by_time IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.predicate, f.validFrom, f.id)
