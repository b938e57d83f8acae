// The facts about some entities and, where requested, about their neighbours, valid at some time and believed at an
// instant. Only the first facts looked at of each entity are considered; newest first.
// tenant; scopes: those to show, or null for all; predicates: likewise; types: of the subject or the object, or null
// for any; ids: of the entities; near: ids of those whose neighbours count as well; after, before: datetimes; the facts
// are valid for some of the time between; knownAt: a datetime; look: how many relationships of an entity to look at;
// limit: the maximum number of facts; archived: whether to include what was archived then
CYPHER 25
UNWIND $ids AS id
MATCH (named:Entity {tenant: $tenant, id: id})
CALL (named) {
  RETURN named AS about, 0 AS steps
  UNION
  WITH named WHERE named.id IN $near
  MATCH (named)<-[:SUBJECT|OBJECT]-(link:Fact)
  WITH named, link LIMIT $look
  WHERE ($scopes IS NULL OR link.scope IN $scopes)
    AND link.validFrom < $before AND link.validTo > $after AND link.knownFrom <= $knownAt AND link.knownTo > $knownAt
  MATCH (link)-[:SUBJECT|OBJECT]->(about:Entity)
  WHERE about <> named
  RETURN DISTINCT about, 1 AS steps LIMIT 100
}
CALL (about) {
  MATCH (about)<-[:SUBJECT|OBJECT]-(fact:Fact)
  RETURN fact LIMIT $look
}
WITH fact, min(steps) AS steps
WHERE fact.tenant = $tenant AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicates IS NULL OR fact.predicate IN $predicates)
  AND fact.validFrom < $before AND fact.validTo > $after AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND ($archived OR size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
  AND ($types IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT|OBJECT]->(entity:Entity)
    WHERE last([i IN range(0, size(entity.types) - 1) WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]) IN $types
  })
RETURN fact.id AS id, steps
ORDER BY steps, fact.validFrom DESC, id
LIMIT $limit
