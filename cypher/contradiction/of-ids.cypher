// Contradictions by id that were found by an instant. One that was gone by then comes with the claims it last rested
// on.
// tenant; scopes: those to show, or null for all; ids; knownAt: a datetime
CYPHER 25
UNWIND $ids AS id
MATCH (contradiction:Contradiction {tenant: $tenant, id: id})-[:SUBJECT]->(subject:Entity)
WHERE contradiction.knownFrom <= $knownAt AND ($scopes IS NULL OR contradiction.scope IN $scopes)
RETURN contradiction, subject,
  [(contradiction)-[:OBJECT]->(object:Entity) | object] AS objects,
  COLLECT {
    MATCH (contradiction)-[rests:RESTS_ON]->(claim:Claim)
    WHERE rests.knownFrom <= $knownAt AND (rests.knownTo > $knownAt OR rests.knownTo = contradiction.knownTo)
    RETURN {id: claim.id, value: rests.value} ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (contradiction)-[accepts:ACCEPTED_BY]->(decision:Decision)
    WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
    RETURN decision.id ORDER BY accepts.knownFrom, decision.id
  } AS acceptedBy,
  COLLECT {
    MATCH (subject)<-[:SUBJECT]-(fact:Fact)
    WHERE fact.predicate = contradiction.predicate AND fact.scope = contradiction.scope
      AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
      AND fact.validFrom < contradiction.validTo AND fact.validTo > contradiction.validFrom
    RETURN fact.id ORDER BY fact.validFrom, fact.id
  } AS believed
