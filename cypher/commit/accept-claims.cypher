// Sets the decisions by which claims stand although others contradict them.
// tenant; rows: [{claim, accepted: ids of decisions}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.accepted = row.accepted
