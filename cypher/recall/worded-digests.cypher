// The digests that contain a question's words, known by an instant.
// words: those of the question, in Lucene's syntax; tenant; scopes: those to show, or null for all; knownAt: a
// datetime; look: how many the index looks for, before those not known then are left out; limit
CYPHER 25
CALL db.index.fulltext.queryNodes('digest_words', $words, {limit: $look}) YIELD node AS text, score
WHERE text.tenant = $tenant AND ($scopes IS NULL OR text.scope IN $scopes)
  AND text.knownFrom <= $knownAt AND text.knownTo > $knownAt
RETURN text.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
