// The passages nearest in meaning in vector space b, in some scopes, known by an instant.
// tenant; scopes: a list; query: a vector; knownAt: a datetime; look: how many the index looks for, since it finds those
// near the end of its list by luck; limit: how many of them are wanted
CYPHER 25
MATCH (passage:Passage)
SEARCH passage IN (VECTOR INDEX passage_embedding_b FOR $query
  WHERE passage.tenant = $tenant AND passage.scope IN $scopes
    AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH passage, score ORDER BY score DESC LIMIT $limit
RETURN passage.id AS id, score
ORDER BY score DESC
