// The predicates of a tenant, with every lifespan that was ever declared for them.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > ''
RETURN predicate.name AS name, predicate.cardinality AS cardinality,
  CASE WHEN predicate.lifespansFrom IS NOT NULL THEN predicate {.lifespansFrom, .timesToLive, .halfLives} END AS lifespans
