// The new end of the tenant's chain.
// tenant; rows: one {seq, knownAt, digest}
CYPHER 25
UNWIND $rows AS row
MATCH (head:Tenant {tenant: $tenant})
SET head.seq = row.seq, head.knownAt = row.knownAt, head.digest = row.digest
