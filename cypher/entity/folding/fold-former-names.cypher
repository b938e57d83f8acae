// Updates the keys of former names of entities.
// tenant; rows: [{id, name, nameKey}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id}) USING INDEX entity:Entity(tenant, id)
MATCH (former:FormerName {tenant: $tenant, name: row.name})-[:NAMED]->(entity)
SET former.nameKey = row.nameKey
