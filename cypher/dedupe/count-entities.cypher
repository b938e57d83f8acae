// The number of entities.
// tenant; scopes: a list, or null for all
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
USING INDEX entity:Entity(tenant, id)
WHERE entity.id > '' AND ($scopes IS NULL OR entity.scope IN $scopes)
RETURN count(entity) AS entities
