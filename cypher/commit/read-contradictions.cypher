// Contradictions by id: their slots, and whether they are gone.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (contradiction:Contradiction {tenant: $tenant, id: id})
RETURN contradiction.id AS id, contradiction.scope AS scope, contradiction.slot AS slot,
  contradiction.predicate AS predicate, contradiction.knownTo < datetime('9999-12-31T00:00:00Z') AS gone
