// Keys with the answer their request got.
// tenant; rows: [{key, request, receipt, commit, usedAt}]
CYPHER 25
UNWIND $rows AS row
CREATE (used:IdempotencyKey {tenant: $tenant, key: row.key})
SET used.request = row.request, used.receipt = row.receipt, used.commit = row.commit, used.usedAt = row.usedAt
