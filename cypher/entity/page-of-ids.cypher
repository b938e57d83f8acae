// Those of some entities that were known by an instant, in the order they became known.
// tenant; ids: a list; scopes: those to show, or null for all; type: a filter, or null; knownAt: a datetime; after: the
// last id of the previous page, or ''; limit
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
WHERE entity.id > $after
  AND ($scopes IS NULL OR entity.scope IN $scopes)
  AND entity.knownFrom <= $knownAt
  AND ($type IS NULL OR $type = last([i IN range(0, size(entity.types) - 1)
    WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]))
RETURN entity
ORDER BY entity.id
LIMIT $limit
