// The predicates of a tenant, with their lifespans as last declared.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > ''
RETURN predicate.name AS name,
  {timeToLive: predicate.timesToLive[-1], halfLife: predicate.halfLives[-1]} AS lifespan
