// Claims that support facts from an instant on.
// tenant; rows: [{fact, claim, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
CREATE (fact)-[:SUPPORTED_BY {knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z')}]->(claim)
