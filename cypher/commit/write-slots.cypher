// Slots that claims compete for the first time.
// tenant; rows: [{subject, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (subject:Entity {tenant: $tenant, id: row.subject})
CREATE (slot:Slot {tenant: $tenant})-[:OF]->(subject)
SET slot += row.properties
