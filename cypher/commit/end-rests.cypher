// Ends the part of claims in contradictions.
// tenant; rows: [{contradiction, claim, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (contradiction:Contradiction {tenant: $tenant, id: row.contradiction})
MATCH (contradiction)-[rest:RESTS_ON {knownTo: datetime('9999-12-31T00:00:00Z')}]->(claim:Claim {tenant: $tenant, id: row.claim})
WHERE rest.knownFrom < row.at
SET rest.knownTo = row.at
