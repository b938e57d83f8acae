// A tenant's predicates that have words of its own, by name.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > '' AND predicate.words IS NOT NULL
RETURN predicate
ORDER BY predicate.tenant, predicate.name
