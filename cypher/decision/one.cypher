// One decision that was known by an instant, with the facts and contradictions that it opened and closed: all those of
// its commit if it was alone in it, else those of the slots it caused to be derived again.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime
CYPHER 25
MATCH (decision:Decision {tenant: $tenant, id: $id})
WHERE decision.knownFrom <= $knownAt
  AND ($scopes IS NULL OR any(scope IN decision.scopes WHERE scope IN $scopes))
MATCH (commit:Commit {tenant: $tenant, seq: decision.commit})
RETURN decision,
  COLLECT {
    MATCH (commit)-[:OPENED]->(fact:Fact)
    WHERE (decision.alone OR any(slot IN fact.slot + coalesce(fact.movedTo, []) WHERE slot IN decision.slots))
      AND ($scopes IS NULL OR fact.scope IN $scopes)
    RETURN fact {.id, .statement} ORDER BY fact.id
  } AS opened,
  COLLECT {
    MATCH (commit)-[:CLOSED]->(fact:Fact)
    WHERE (decision.alone OR any(slot IN fact.slot + coalesce(fact.movedTo, []) WHERE slot IN decision.slots))
      AND ($scopes IS NULL OR fact.scope IN $scopes)
    RETURN fact {.id, .statement} ORDER BY fact.id
  } AS closed,
  COLLECT {
    UNWIND [(commit)-[:OPENED]->(found) | found] AS contradiction
    WITH contradiction
    WHERE contradiction:Contradiction
      AND (decision.alone OR contradiction.slot IN decision.slots)
      AND ($scopes IS NULL OR contradiction.scope IN $scopes)
    RETURN contradiction.id ORDER BY contradiction.id
  } AS contradicted,
  COLLECT {
    UNWIND [(commit)-[:CLOSED]->(found) | found] AS contradiction
    WITH contradiction
    WHERE contradiction:Contradiction
      AND (decision.alone OR contradiction.slot IN decision.slots)
      AND ($scopes IS NULL OR contradiction.scope IN $scopes)
    RETURN contradiction.id ORDER BY contradiction.id
  } AS settled
