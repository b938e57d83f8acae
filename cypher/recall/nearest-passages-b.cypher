// The passages nearest in meaning in vector space b, known by an instant.
// tenant; scopes: null, for all: with any others it finds nothing, since it does not filter by them; query: a vector;
// knownAt: a datetime; look: how many the index looks for, since it finds those near the end of its list by luck; limit:
// how many of them are wanted;
// archived: whether also what was archived then; shelved: a datetime after which a passage was archived, if it was: knownAt,
// or the beginning of time for those too
CYPHER 25
MATCH (passage:Passage)
SEARCH passage IN (VECTOR INDEX passage_embedding_b FOR $query
  WHERE passage.tenant = $tenant AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
    AND passage.archivedFrom > $shelved
  LIMIT $look) SCORE AS score
WITH passage, score
WHERE $scopes IS NULL AND ($archived OR size([turn IN coalesce(passage.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
RETURN passage.id AS id, score
ORDER BY score DESC
LIMIT $limit
