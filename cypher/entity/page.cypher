// Entities known by an instant, in the order they became known, each with the other entity it counted as then, if any,
// and by which merges.
// tenant; scopes: those to show, or null for all; type: a filter, or null; knownAt: a datetime; after: the last id of
// the previous page, or ''; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
WHERE entity.id > $after
  AND ($scopes IS NULL OR entity.scope IN $scopes)
  AND entity.knownFrom <= $knownAt
  AND ($type IS NULL OR $type = last([i IN range(0, size(entity.types) - 1)
    WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]))
WITH entity
ORDER BY entity.tenant, entity.id
LIMIT $limit
OPTIONAL MATCH (entity) (
  (:Entity)-[merges:COUNTS_AS WHERE merges.knownFrom <= $knownAt AND merges.knownTo > $knownAt]->(:Entity)
)+ (countsAs:Entity)
WHERE NOT EXISTS {
  MATCH (countsAs)-[further:COUNTS_AS]->(:Entity)
  WHERE further.knownFrom <= $knownAt AND further.knownTo > $knownAt
}
RETURN entity, countsAs, merges
ORDER BY entity.id
