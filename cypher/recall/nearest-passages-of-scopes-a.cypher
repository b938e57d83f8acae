// The passages nearest in meaning in vector space a, in some scopes, known by an instant.
// tenant; scopes: a list; query: a vector; knownAt: a datetime; look: how many candidates the index looks for: more
// than limit, because the last ones in its list are unreliable; limit: how many to return; archived: whether to include
// what was archived then; shelved: a datetime; a passage archived by then is left out: knownAt, or the beginning of
// time to include all
CYPHER 25
MATCH (passage:Passage)
SEARCH passage IN (VECTOR INDEX passage_embedding_a FOR $query
  WHERE passage.tenant = $tenant AND passage.scope IN $scopes
    AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
    AND passage.archivedFrom > $shelved
  LIMIT $look) SCORE AS score
WITH passage, score
WHERE ($archived OR size([turn IN coalesce(passage.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
RETURN passage.id AS id, score
ORDER BY score DESC
LIMIT $limit
