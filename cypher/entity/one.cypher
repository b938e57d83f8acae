// One entity, if it was known by an instant.
// tenant; id; knownAt: a datetime
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, id: $id})
WHERE entity.knownFrom <= $knownAt
RETURN entity
