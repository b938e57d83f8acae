// Claims that say in one way what others said in another, linked to these: said when they were said, and by the same episodes, so that
// what withdraws these takes them back.
// tenant; rows: [{claim: the id of the one made, decision: that of the one that sets the other aside}]
CYPHER 25
UNWIND $rows AS row
MATCH (decision:Decision {tenant: $tenant, id: row.decision})-[:WEIGHED]->(said:Claim)
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.said = coalesce(said.said, said.knownFrom)
CREATE (claim)-[:RESTATES]->(said)
WITH claim, said
MATCH (episode:Episode)-[:MADE]->(said)
CREATE (episode)-[:MADE]->(claim)
