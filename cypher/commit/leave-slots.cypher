// Takes claims out of their slots, before they enter others.
// tenant; rows: [{id}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.id})-[competes:IN]->(:Slot)
DELETE competes
