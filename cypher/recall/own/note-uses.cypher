// Facts and episodes that answers used. Where the answer to this was lost they may be counted twice: it only weighs a little.
// tenant; rows: [{of: an id, times, at: a datetime}]
CYPHER 25
UNWIND $rows AS row
MERGE (use:Use {tenant: $tenant, of: row.of})
SET use.times = coalesce(use.times, 0) + row.times, use.usedAt = row.at
