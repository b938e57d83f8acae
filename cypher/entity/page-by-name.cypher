// Entities of a name known by an instant, in the order they were met.
// tenant; nameKey: a folded name; scopes, type: filters, or null; knownAt: a datetime; after; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: $nameKey})
USING INDEX entity:Entity(tenant, nameKey)
WHERE entity.id > $after
  AND ($scopes IS NULL OR entity.scope IN $scopes)
  AND entity.knownFrom <= $knownAt
  AND ($type IS NULL OR $type = last([i IN range(0, size(entity.types) - 1)
    WHERE entity.typesFrom[i] <= $knownAt | entity.types[i]]))
RETURN entity
ORDER BY entity.id
LIMIT $limit
