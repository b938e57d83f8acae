// The facts whose statements contain a question's words, valid at some time and believed at an instant.
// words: those of the question, in Lucene's syntax; tenant; scopes: those to show, or null for all; predicates:
// likewise; types: of the subject or the object, or null for any; after, before: datetimes; the facts are valid for
// some of the time between; knownAt: a datetime; look: how many the index looks for, before those that do not fit are
// left out; limit; archived: whether to include what was archived then
CYPHER 25
CALL db.index.fulltext.queryNodes('fact_words', $words, {limit: $look}) YIELD node AS fact, score
WHERE fact.tenant = $tenant AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicates IS NULL OR fact.predicate IN $predicates)
  AND fact.validFrom < $before AND fact.validTo > $after AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND ($archived OR size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
  AND ($types IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT|OBJECT]->(entity:Entity)
    WHERE last([i IN range(0, size(entity.types) - 1) WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]) IN $types
  })
RETURN fact.id AS id, score
ORDER BY score DESC, id
LIMIT $limit
