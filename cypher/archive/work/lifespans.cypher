// The predicates of a tenant, each with every lifespan that was ever declared for it, and since when.
// tenant
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > ''
RETURN predicate.name AS name,
  CASE WHEN predicate.lifespansFrom IS NOT NULL
    THEN predicate {.lifespansFrom, .timesToLive, .halfLives} END AS declared
