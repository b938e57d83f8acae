// Which closed facts a new one takes the place of.
// tenant; rows: [{fact, predecessor}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
MATCH (predecessor:Fact {tenant: $tenant, id: row.predecessor})
CREATE (fact)-[:SUCCEEDS]->(predecessor)
