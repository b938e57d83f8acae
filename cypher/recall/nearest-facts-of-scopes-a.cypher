// The facts nearest in meaning in vector space a, valid at some time and believed at an instant, of some scopes.
// tenant; scopes: a list; types: of the subject or the object, or null for any; query: a vector; after, before:
// datetimes: valid then, or for a part of that time; knownAt: a datetime; look: how many the index looks for, since it
// finds those near the end of its list by luck, and not all may be of a type; limit: how many of them are wanted;
// archived: whether also what was archived then; shelved: a datetime after which a fact was archived, if it was: knownAt, or
// the beginning of time for those too
CYPHER 25
MATCH (fact:Fact)
SEARCH fact IN (VECTOR INDEX fact_embedding_a FOR $query
  WHERE fact.tenant = $tenant AND fact.scope IN $scopes
    AND fact.validFrom < $before AND fact.validTo > $after
    AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND fact.archivedFrom > $shelved
  LIMIT $look) SCORE AS score
WITH fact, score
WHERE ($archived OR size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
  AND ($types IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT|OBJECT]->(entity:Entity)
    WHERE last([i IN range(0, size(entity.types) - 1) WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]) IN $types
  })
RETURN fact.id AS id, score
ORDER BY score DESC
LIMIT $limit
