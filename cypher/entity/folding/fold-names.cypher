// Updates the keys of names of entities.
// tenant; rows: [{id, name, nameKey}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id})
SET entity.nameKey = row.nameKey
