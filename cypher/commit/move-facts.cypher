// Moves facts that stay believed to other slots. Their own slot stays the one in which they were opened, so that what is
// told about earlier commits stays the same.
// tenant; rows: [{id, slot, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.id})<-[held:HOLDS]-(:Slot)
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
DELETE held
CREATE (slot)-[:HOLDS]->(fact)
SET fact.movedTo = coalesce(fact.movedTo, []) + row.slot, fact.movedAt = coalesce(fact.movedAt, []) + row.at
