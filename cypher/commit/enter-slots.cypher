// Puts claims into other slots.
// tenant; rows: [{id, slot}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.id})
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
CREATE (claim)-[:IN]->(slot)
