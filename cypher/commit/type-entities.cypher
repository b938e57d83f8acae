// Entities of which it became known what they are.
// tenant; rows: [{id, type, typedFrom}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id})
REMOVE entity:Thing
SET entity.type = row.type, entity.typedFrom = row.typedFrom, entity:$(row.type)
