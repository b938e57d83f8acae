// Links claims that restate others to those others: said at the same time and by the same episodes, so that withdrawing
// an episode withdraws its restatements, too.
// tenant; rows: [{claim: the id of the new one, decision: that of the one that sets the other aside}]
CYPHER 25
UNWIND $rows AS row
MATCH (decision:Decision {tenant: $tenant, id: row.decision})-[:WEIGHED]->(said:Claim)
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.said = coalesce(said.said, said.knownFrom)
CREATE (claim)-[:RESTATES]->(said)
WITH claim, said
MATCH (episode:Episode)-[:MADE]->(said)
CREATE (episode)-[:MADE]->(claim)
