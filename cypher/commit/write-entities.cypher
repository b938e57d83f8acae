// Entities met for the first time. Their type is a label too, so that Browser colours them.
// tenant; rows: [{type, properties}]
CYPHER 25
UNWIND $rows AS row
CREATE (entity:Entity {tenant: $tenant})
SET entity += row.properties, entity:$(row.type)
