// Pages of a predicate's facts.
CYPHER 25
CREATE INDEX fact_predicate IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.predicate, f.id)
