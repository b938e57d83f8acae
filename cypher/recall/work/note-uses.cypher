// Adds up how often answers used facts and episodes. If the reply to this statement is lost, uses may be counted twice;
// that is harmless, because use has only a small weight.
// tenant; rows: [{of: an id, times, at: a datetime}]
CYPHER 25
UNWIND $rows AS row
MERGE (use:Use {tenant: $tenant, of: row.of})
SET use.times = coalesce(use.times, 0) + row.times, use.usedAt = row.at
