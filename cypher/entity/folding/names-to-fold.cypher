// Entities of a tenant with the keys of their names, in the order of ids.
// tenant; after: the id the page before ended with, or ''; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
USING INDEX entity:Entity(tenant, id)
WHERE entity.id > $after
RETURN entity.id AS id, entity.name AS name, entity.nameKey AS nameKey
ORDER BY entity.id
LIMIT $limit
