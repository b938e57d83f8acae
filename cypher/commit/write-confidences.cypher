// The present confidence in facts whose support changed. Answers as of the past take it from the claims.
// tenant; rows: [{fact, confidence}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
SET fact.confidence = row.confidence
