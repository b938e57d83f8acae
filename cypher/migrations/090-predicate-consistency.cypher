// The predicates of a tenant that are strong; others have no consistency, and so are not in the index.
CYPHER 25
CREATE INDEX predicate_consistency IF NOT EXISTS FOR (predicate:Predicate) ON (predicate.tenant, predicate.consistency)
