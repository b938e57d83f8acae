// By which decisions claims stand in spite of those that contradict them.
// tenant; rows: [{claim, accepted: ids of decisions}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.accepted = row.accepted
