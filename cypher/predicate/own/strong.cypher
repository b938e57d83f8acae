// The names of the predicates of a tenant that are strong.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant, consistency: 'strong'})
RETURN predicate.name AS name
