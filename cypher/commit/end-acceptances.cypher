// Ends the acceptance of contradictions by decisions.
// tenant; rows: [{contradiction, decision, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (contradiction:Contradiction {tenant: $tenant, id: row.contradiction})
MATCH (contradiction)-[acceptance:ACCEPTED_BY {knownTo: datetime('9999-12-31T00:00:00Z')}]->(decision:Decision {tenant: $tenant, id: row.decision})
SET acceptance.knownTo = row.at
