// The digests nearest in meaning in vector space a, known by an instant.
// tenant; scopes: null, for all: with any others it finds nothing, since it does not filter by them; query: a vector;
// knownAt: a datetime; look: how many the index looks for, since it finds those near the end of its list by luck; limit:
// how many of them are wanted
CYPHER 25
MATCH (text:Digest)
SEARCH text IN (VECTOR INDEX digest_embedding_a FOR $query
  WHERE text.tenant = $tenant AND text.knownFrom <= $knownAt AND text.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH text, score ORDER BY score DESC LIMIT $limit
WHERE $scopes IS NULL
RETURN text.id AS id, score
ORDER BY score DESC
