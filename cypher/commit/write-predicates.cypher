// Notes predicates as declared, or as used for the first time.
// tenant; rows: [{name, cardinality, phrase, constant, declared}]
CYPHER 25
UNWIND $rows AS row
MERGE (predicate:Predicate {tenant: $tenant, name: row.name})
SET predicate.cardinality = row.cardinality, predicate.phrase = row.phrase, predicate.constant = row.constant,
  predicate.declared = coalesce(predicate.declared, false) OR row.declared
