// Entities of a tenant with their names, former names and aliases, and the keys of these, ordered by id.
// tenant; after: the last id of the previous page, or ''; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant})
USING INDEX entity:Entity(tenant, id)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT $limit
RETURN entity.id AS id, entity.name AS name, entity.nameKey AS nameKey, entity.namesFrom[-1] AS knownFrom,
  datetime('9999-12-31T00:00:00Z') AS knownTo, null AS decision,
  COLLECT {
    MATCH (former:FormerName {tenant: $tenant})-[:NAMED]->(entity)
    RETURN former {.name, .nameKey, .knownFrom, .knownTo, decision: null}
  } AS former,
  COLLECT {
    MATCH (alias:Alias {tenant: $tenant})-[:NAMES]->(entity)
    RETURN alias {.name, .nameKey, .knownFrom, .knownTo, .decision}
  } AS aliases,
  COLLECT {
    MATCH (key:NameKey {tenant: $tenant})-[:KEY_OF]->(entity)
    RETURN key {.key, .knownFrom, .knownTo, .decision}
  } AS keys
ORDER BY id
