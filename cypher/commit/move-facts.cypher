// Moves facts that stay believed to other slots.
// tenant; rows: [{id, slot}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.id})<-[held:HOLDS]-(:Slot)
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
DELETE held
CREATE (slot)-[:HOLDS]->(fact)
SET fact.slot = row.slot
