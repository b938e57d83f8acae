// Claims that no longer support facts.
// tenant; rows: [{fact, claim, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})-[support:SUPPORTED_BY]->(claim:Claim)
WHERE claim.id = row.claim AND support.knownTo = datetime('9999-12-31T00:00:00Z')
SET support.knownTo = row.at
