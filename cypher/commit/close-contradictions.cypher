// Closes contradictions that are gone.
// tenant; rows: [{contradiction, commit, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (contradiction:Contradiction {tenant: $tenant, id: row.contradiction})<-[disputed:DISPUTED]-(:Slot)
DELETE disputed
SET contradiction.knownTo = row.at
CREATE (commit)-[:CLOSED]->(contradiction)
