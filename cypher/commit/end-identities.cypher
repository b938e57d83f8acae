// Ends merges, splits and distinctions.
// tenant; rows: [{decision, from, to: ids, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (from:Entity {tenant: $tenant, id: row.from})-[link:COUNTS_AS|PARTED|DISTINCT_FROM]->(to:Entity)
USING INDEX from:Entity(tenant, id)
WHERE link.decision = row.decision AND to.id = row.to
SET link.knownTo = row.at
