// Adds claims to contradictions, each with the key of the value it asserts.
// tenant; rows: [{contradiction, claim, value, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (contradiction:Contradiction {tenant: $tenant, id: row.contradiction})
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
CREATE (contradiction)-[:RESTS_ON {value: row.value, knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z')}]->(claim)
