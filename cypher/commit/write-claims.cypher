// Claims, in their slots and in the commits that record them, with the entities whose type they give.
// tenant; rows: [{commit, slot, types: [{entity, type}], properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
CREATE (commit)-[:RECORDED]->(claim:Claim {tenant: $tenant})-[:IN]->(slot)
SET claim += row.properties
WITH claim, row
UNWIND row.types AS gives
MATCH (entity:Entity {tenant: $tenant, id: gives.entity}) USING INDEX entity:Entity(tenant, id)
CREATE (claim)-[:TYPES {type: gives.type}]->(entity)
