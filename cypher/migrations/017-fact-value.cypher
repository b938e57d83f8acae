// Pages of facts with a literal value, by its hash: an index key has a limited length.
CYPHER 25
CREATE INDEX fact_value IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.valueHash, f.id)
