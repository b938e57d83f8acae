// One page of the contradictions about some subjects that existed at an instant, in the order they were found.
// tenant; scopes: those to show, or null for all; subjects: ids; knownAt: a datetime; predicate: a filter, or null;
// accepted: true, false, or null for both; afterKnown: a datetime, and after: an id, of the last contradiction on the
// previous page; limit
CYPHER 25
UNWIND $subjects AS id
MATCH (c:Contradiction {tenant: $tenant, subject: id})
USING INDEX c:Contradiction(tenant, subject, knownFrom, id)
WHERE c.knownFrom <= $knownAt AND c.id > '' AND c.knownTo > $knownAt
  AND ($scopes IS NULL OR c.scope IN $scopes)
  AND ($predicate IS NULL OR c.predicate = $predicate)
  AND ($accepted IS NULL OR $accepted = EXISTS {
    MATCH (c)-[accepts:ACCEPTED_BY]->(:Decision)
    WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
  })
  AND (c.knownFrom > $afterKnown OR (c.knownFrom = $afterKnown AND c.id > $after))
WITH c
ORDER BY c.knownFrom, c.id
LIMIT $limit
MATCH (c)-[:SUBJECT]->(subject:Entity)
// Facts are read once for each subject, however many contradictions it has.
WITH subject, collect(c) AS contradictions, collect(DISTINCT c.predicate) AS predicates
CALL (subject, predicates) {
  MATCH (subject)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.predicate IN predicates AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  WITH fact ORDER BY fact.validFrom, fact.id
  RETURN collect(fact) AS facts
}
UNWIND contradictions AS contradiction
RETURN contradiction, subject,
  [(contradiction)-[:OBJECT]->(object:Entity) | object] AS objects,
  COLLECT {
    MATCH (contradiction)-[rests:RESTS_ON]->(claim:Claim)
    WHERE rests.knownFrom <= $knownAt AND rests.knownTo > $knownAt
    RETURN {id: claim.id, value: rests.value} ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (contradiction)-[accepts:ACCEPTED_BY]->(decision:Decision)
    WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
    RETURN decision.id ORDER BY accepts.knownFrom, decision.id
  } AS acceptedBy,
  [fact IN facts WHERE fact.predicate = contradiction.predicate AND fact.scope = contradiction.scope
    AND fact.validFrom < contradiction.validTo AND fact.validTo > contradiction.validFrom | fact.id] AS believed
ORDER BY contradiction.knownFrom, contradiction.id
