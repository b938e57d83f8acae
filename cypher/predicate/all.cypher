// The predicates of a tenant, by name: those declared, and those used in a scope to show.
// tenant; scopes: those to show, or null for all; after: the name the page before ended with, or ''; limit
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant})
WHERE predicate.name > $after
  AND ($scopes IS NULL OR predicate.declared OR EXISTS {
    MATCH (slot:Slot {tenant: $tenant, predicate: predicate.name})
    WHERE slot.scope IN $scopes
  })
RETURN predicate
ORDER BY predicate.tenant, predicate.name
LIMIT $limit
