// Moves claims to the slots where they now compete, or gives them another meaning.
// tenant; rows: [{id, slot, object: the id of the entity its value means, means: its sentence; both may be null}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.id})-[competes:IN]->(:Slot)
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
DELETE competes
CREATE (claim)-[:IN]->(slot)
SET claim.object = row.object, claim.means = row.means
