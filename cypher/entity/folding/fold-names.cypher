// Gives entities the key of their name.
// tenant; rows: [{id, name, nameKey}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id})
SET entity.nameKey = row.nameKey
