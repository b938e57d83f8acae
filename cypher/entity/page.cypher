// Entities known by an instant, in the order they were met.
// tenant; scopes, type: filters, or null; knownAt: a datetime; after; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
WHERE entity.id > $after
  AND ($scopes IS NULL OR entity.scope IN $scopes)
  AND entity.knownFrom <= $knownAt
  AND ($type IS NULL OR $type = CASE WHEN entity.typedFrom <= $knownAt THEN entity.type ELSE 'Thing' END)
RETURN entity
ORDER BY entity.tenant, entity.id
LIMIT $limit
