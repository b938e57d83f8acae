// The facts whose statements say a question's words, believed at both instants.
// words: of them, in Lucene's syntax; tenant; scopes: those to show, or null for all; validAt, knownAt: datetimes; look: how
// many the index looks for, before what is not of the instants is left out; limit
CYPHER 25
CALL db.index.fulltext.queryNodes('fact_words', $words, {limit: $look}) YIELD node AS fact, score
WHERE fact.tenant = $tenant AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.validFrom <= $validAt AND fact.validTo > $validAt AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
RETURN fact.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
