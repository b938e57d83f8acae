// The passages that contain a question's words, known by an instant.
// words: those of the question, in Lucene's syntax; tenant; scopes: those to show, or null for all; knownAt: a
// datetime; look: how many the index looks for, before those not known then are left out; limit; archived: whether to
// include what was archived then
CYPHER 25
CALL db.index.fulltext.queryNodes('passage_words', $words, {limit: $look}) YIELD node AS passage, score
WHERE passage.tenant = $tenant AND ($scopes IS NULL OR passage.scope IN $scopes)
  AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
  AND ($archived OR size([turn IN coalesce(passage.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
RETURN passage.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
