// Updates the keys of other names of entities.
// tenant; rows: [{id, name, nameKey}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id}) USING INDEX entity:Entity(tenant, id)
MATCH (alias:Alias {tenant: $tenant, name: row.name})-[:NAMES]->(entity)
SET alias.nameKey = row.nameKey
