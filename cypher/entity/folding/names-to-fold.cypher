// Entities of a tenant with their names, those of before included, and the keys of these, in the order of ids.
// tenant; after: the id the page before ended with, or ''; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
USING INDEX entity:Entity(tenant, id)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, entity.name AS name, entity.nameKey AS nameKey,
  COLLECT {
    MATCH (former:FormerName {tenant: $tenant})-[:NAMED]->(entity)
    RETURN {name: former.name, nameKey: former.nameKey}
  } AS former
ORDER BY id
