// Claims, in their slots and in the commits that record them.
// tenant; rows: [{commit, slot, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
CREATE (commit)-[:RECORDED]->(claim:Claim {tenant: $tenant})-[:IN]->(slot)
SET claim += row.properties
