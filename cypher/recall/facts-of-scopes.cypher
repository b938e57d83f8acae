// The facts nearest in meaning, believed at both instants, in some scopes, with the episodes behind them.
// tenant; scopes: a list; query: a vector; validAt, knownAt: datetimes; limit
CYPHER 25
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (fact:Fact)
  SEARCH fact IN (VECTOR INDEX fact_embedding FOR $query
    WHERE fact.tenant = $tenant AND fact.scope = scope AND fact.validFrom <= $validAt AND fact.validTo > $validAt
      AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
    LIMIT $limit) SCORE AS score
  RETURN fact, score
}
WITH fact, score ORDER BY score DESC LIMIT $limit
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
  WITH claim, episode ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    collect(DISTINCT episode {.id, sourceId: nullIf(episode.sourceId, episode.id)}) AS episodes
}
RETURN fact, subject, object, claims, confidence, episodes, score
ORDER BY score DESC
