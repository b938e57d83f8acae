// How often, and when last, answers used these facts and episodes. No row for one that was never used.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (use:Use {tenant: $tenant, of: id})
RETURN use.of AS of, use.times AS times, use.usedAt AS usedAt
