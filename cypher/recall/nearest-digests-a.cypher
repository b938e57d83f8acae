// The digests nearest in meaning in vector space a, known by an instant.
// tenant; scopes: always null, for all; with a list it finds nothing, because it does not filter by scope; query: a
// vector; knownAt: a datetime; look: how many candidates the index looks for: more than limit, because the last ones in
// its list are unreliable; limit: how many to return
CYPHER 25
MATCH (text:Digest)
SEARCH text IN (VECTOR INDEX digest_embedding_a FOR $query
  WHERE text.tenant = $tenant AND text.knownFrom <= $knownAt AND text.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH text, score ORDER BY score DESC LIMIT $limit
WHERE $scopes IS NULL
RETURN text.id AS id, score
ORDER BY score DESC
