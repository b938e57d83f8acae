// The facts nearest in meaning, believed at both instants, with the episodes behind them.
// tenant; query: a vector; validAt, knownAt: datetimes; limit
CYPHER 25
MATCH (fact:Fact)
SEARCH fact IN (VECTOR INDEX fact_embedding FOR $query
  WHERE fact.tenant = $tenant AND fact.validFrom <= $validAt AND fact.validTo > $validAt
    AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  LIMIT $limit) SCORE AS score
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
