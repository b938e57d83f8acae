// One predicate, if it is declared, or used in a visible scope.
// tenant; scopes: those to show, or null for all; name
CYPHER 25
MATCH (predicate:Predicate {tenant: $tenant, name: $name})
WHERE $scopes IS NULL OR predicate.declared OR EXISTS {
  MATCH (slot:Slot {tenant: $tenant, predicate: $name})
  WHERE slot.scope IN $scopes
}
RETURN predicate
