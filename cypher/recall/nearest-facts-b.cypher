// The facts nearest in meaning in vector space b, believed at both instants.
// tenant; query: a vector; validAt, knownAt: datetimes; limit
CYPHER 25
MATCH (fact:Fact)
SEARCH fact IN (VECTOR INDEX fact_embedding_b FOR $query
  WHERE fact.tenant = $tenant AND fact.validFrom <= $validAt AND fact.validTo > $validAt
    AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  LIMIT $limit) SCORE AS score
RETURN fact.id AS id, score
ORDER BY score DESC
