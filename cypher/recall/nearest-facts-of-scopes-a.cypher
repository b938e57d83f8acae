// The facts nearest in meaning in vector space a, believed at both instants, in some scopes.
// tenant; scopes: a list; query: a vector; validAt, knownAt: datetimes; limit
CYPHER 25
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (fact:Fact)
  SEARCH fact IN (VECTOR INDEX fact_embedding_a FOR $query
    WHERE fact.tenant = $tenant AND fact.scope = scope AND fact.validFrom <= $validAt AND fact.validTo > $validAt
      AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
    LIMIT $limit) SCORE AS score
  RETURN fact, score
}
RETURN fact.id AS id, score
ORDER BY score DESC LIMIT $limit
