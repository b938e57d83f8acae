// The names of a tenant's strong predicates.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant, consistency: 'strong'})
RETURN predicate.name AS name
