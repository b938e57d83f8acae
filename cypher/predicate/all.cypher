// The predicates of a tenant, by name.
// tenant; after: the name the page before ended with, or ''; limit
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > $after
RETURN predicate
ORDER BY predicate.tenant, predicate.name
LIMIT $limit
