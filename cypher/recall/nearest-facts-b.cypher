// The facts nearest in meaning in vector space b, valid at some time and believed at an instant.
// tenant; scopes: always null, for all; with a list it finds nothing, because it does not filter by scope; types: of
// the subject or the object, or null for any; query: a vector; after, before: datetimes; the facts are valid for some
// of the time between; knownAt: a datetime; look: how many candidates the index looks for: more than limit, because the
// last ones in its list are unreliable and some may be of other types; limit: how many to return; archived: whether to
// include what was archived then; shelved: a datetime; a fact archived by then is left out: knownAt, or the beginning
// of time to include all
CYPHER 25
MATCH (fact:Fact)
SEARCH fact IN (VECTOR INDEX fact_embedding_b FOR $query
  WHERE fact.tenant = $tenant
    AND fact.validFrom < $before AND fact.validTo > $after
    AND fact.knownFrom <= $knownAt AND fact.indexedTo > $knownAt AND fact.archivedFrom > $shelved
  LIMIT $look) SCORE AS score
WITH fact, score
WHERE fact.knownTo > $knownAt AND $scopes IS NULL
  AND ($archived OR size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
  AND ($types IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT|OBJECT]->(entity:Entity)
    WHERE last([i IN range(0, size(entity.types) - 1) WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]) IN $types
  })
RETURN fact.id AS id, score
ORDER BY score DESC
LIMIT $limit
