// The predicates of a tenant that are declared, or used in a visible scope, by name.
// tenant; scopes: those to show, or null for all; after: the last name of the previous page, or ''; limit
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
