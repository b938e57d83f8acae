// Creates merges: entities that now count as others.
// tenant; rows: [{decision, from, to: ids, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (from:Entity {tenant: $tenant, id: row.from}) USING INDEX from:Entity(tenant, id)
MATCH (to:Entity {tenant: $tenant, id: row.to}) USING INDEX to:Entity(tenant, id)
CREATE (from)-[:COUNTS_AS {decision: row.decision, knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z')}]->(to)
