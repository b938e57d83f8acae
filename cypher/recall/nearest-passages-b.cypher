// The passages nearest in meaning in vector space b, known by an instant.
// tenant; scopes: null, for all: with any others it finds nothing, since it does not filter by them; query: a vector;
// knownAt: a datetime; look: how many the index looks for, since it finds those near the end of its list by luck; limit:
// how many of them are wanted
CYPHER 25
MATCH (passage:Passage)
SEARCH passage IN (VECTOR INDEX passage_embedding_b FOR $query
  WHERE passage.tenant = $tenant AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH passage, score ORDER BY score DESC LIMIT $limit
WHERE $scopes IS NULL
RETURN passage.id AS id, score
ORDER BY score DESC
