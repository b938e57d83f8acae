// What is believed, or was until some instant, in a scope.
CYPHER 25
CREATE INDEX fact_scope IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.scope, f.knownTo)
