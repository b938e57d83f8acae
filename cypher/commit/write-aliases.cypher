// Creates aliases of entities.
// tenant; rows: [{entity, at, keys, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.entity}) USING INDEX entity:Entity(tenant, id)
CREATE (alias:Alias {tenant: $tenant})-[:NAMES]->(entity)
SET alias += row.properties, alias.knownFrom = row.at, alias.knownTo = datetime('9999-12-31T00:00:00Z')
FOREACH (key IN row.keys |
  CREATE (:NameKey {tenant: $tenant, scope: row.properties.scope, key: key, decision: row.properties.decision,
    knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z')})-[:KEY_OF]->(entity))
