// Slots that claims compete for, where they are not there yet.
// tenant; rows: [{key, subject, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (subject:Entity {tenant: $tenant, id: row.subject})
MERGE (slot:Slot {tenant: $tenant, key: row.key})
ON CREATE SET slot += row.properties
MERGE (slot)-[:OF]->(subject)
