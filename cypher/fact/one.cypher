// One fact, as of an instant of knowledge, if it was known by then.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, id: $id})-[:SUBJECT]->(subject:Entity)
WHERE fact.knownFrom <= $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision
}
RETURN fact, subject, object, claims, confidence, precision
