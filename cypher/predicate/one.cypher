// One predicate.
// tenant; name
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant, name: $name})
RETURN predicate
