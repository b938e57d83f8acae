// Withdraws claims, by decisions that say why.
// tenant; rows: [{claim, commit, at, decision: properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
CREATE (commit)-[:RECORDED]->(decision:Decision {tenant: $tenant})-[:WEIGHED]->(claim)
SET decision += row.decision, claim.knownTo = row.at, claim.retractedIn = row.commit
