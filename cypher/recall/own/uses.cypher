// How often answers have used these facts and episodes, and when last; no row for one that never was.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (use:Use {tenant: $tenant, of: id})
RETURN use.of AS of, use.times AS times, use.usedAt AS usedAt
