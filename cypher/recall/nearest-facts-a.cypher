// The facts nearest in meaning in vector space a, believed at both instants.
// tenant; scopes: null, for all: with any others it finds nothing, since it does not filter by them; query: a vector;
// validAt, knownAt: datetimes; look: how many the index looks for, since it finds those near the end of its list by luck;
// limit: how many of them are wanted
CYPHER 25
MATCH (fact:Fact)
SEARCH fact IN (VECTOR INDEX fact_embedding_a FOR $query
  WHERE fact.tenant = $tenant AND fact.validFrom <= $validAt AND fact.validTo > $validAt
    AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH fact, score ORDER BY score DESC LIMIT $limit
WHERE $scopes IS NULL
RETURN fact.id AS id, score
ORDER BY score DESC
