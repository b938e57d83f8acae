// The next few entities, ordered by id.
// tenant; scopes: a list, or null for all; after: an id, or empty; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
USING INDEX entity:Entity(tenant, id)
WHERE entity.id > $after AND ($scopes IS NULL OR entity.scope IN $scopes)
RETURN entity.id AS id
ORDER BY entity.tenant, entity.id
LIMIT $limit
