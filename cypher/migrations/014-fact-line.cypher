// Every belief about one subject, predicate and value.
CYPHER 25
CREATE INDEX fact_line IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.line)
