// The predicates of these names.
// tenant; names: a list
CYPHER 25
UNWIND $names AS name
MATCH (predicate:Predicate {tenant: $tenant, name: name})
RETURN predicate.name AS name, predicate.cardinality AS cardinality, predicate.phrase AS phrase,
  predicate.constant AS constant
