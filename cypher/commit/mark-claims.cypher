// Sets the decisions in force by which claims are archived and pinned.
// tenant; rows: [{claim, archivedBy, pinnedBy: ids of decisions}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.archivedBy = nullIf(row.archivedBy, []), claim.pinnedBy = nullIf(row.pinnedBy, [])
