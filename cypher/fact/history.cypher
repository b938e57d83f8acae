// Every belief that the slot of a fact ever held by an instant, in the order they were learned: about its subject and
// predicate, and, where the predicate holds many values, about its value.
// tenant; id: of the fact; knownAt: a datetime
CYPHER 25
MATCH (asked:Fact {tenant: $tenant, id: $id})-[:SUBJECT]->(subject:Entity)
WHERE asked.knownFrom <= $knownAt
OPTIONAL MATCH (predicate:Predicate {tenant: $tenant, name: asked.predicate})
CALL (asked, subject, predicate) {
  UNWIND [(subject)<-[:SUBJECT]-(f:Fact) | f] AS fact
  WITH asked, predicate, fact
  WHERE fact.predicate = asked.predicate AND fact.scope = asked.scope AND fact.knownFrom <= $knownAt
    AND (coalesce(predicate.cardinality, 'many') = 'one' OR fact.line = asked.line)
  RETURN fact
}
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence
}
RETURN fact, subject, object, claims, confidence
ORDER BY fact.knownFrom, fact.validFrom, fact.id
