// One entity, if it was known by an instant.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, id: $id})
WHERE entity.knownFrom <= $knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
RETURN entity
