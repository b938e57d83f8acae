// The digests nearest in meaning in vector space b, in some scopes, known by an instant.
// tenant; scopes: a list; query: a vector; knownAt: a datetime; look: how many candidates the index looks for: more
// than limit, because the last ones in its list are unreliable; limit: how many to return
CYPHER 25
MATCH (text:Digest)
SEARCH text IN (VECTOR INDEX digest_embedding_b FOR $query
  WHERE text.tenant = $tenant AND text.scope IN $scopes
    AND text.knownFrom <= $knownAt AND text.knownTo > $knownAt
  LIMIT $look) SCORE AS score
WITH text, score ORDER BY score DESC LIMIT $limit
RETURN text.id AS id, score
ORDER BY score DESC
