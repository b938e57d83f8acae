// The vectors of facts.
// tenant; rows: [{id, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.id})
SET fact.embeddedBy = row.embeddedBy
WITH fact, row
CALL db.create.setNodeVectorProperty(fact, 'embedding', row.embedding)
