// The vectors of facts, where their model's are. Nothing is written for a model that was replaced meanwhile, or over
// what another has done. A null stands for a text that has no vector.
// tenant; rows: [{id, was, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
MATCH (fact:Fact {tenant: $tenant, embeddedBy: row.was, id: row.id})
USING INDEX fact:Fact(tenant, embeddedBy, id)
SET fact.embeddedBy = row.embeddedBy
WITH fact, space, row
CALL (fact, space, row) {
  WITH fact, space, row
  WHERE row.embedding IS NOT NULL
  CALL db.create.setNodeVectorProperty(fact, space.property, row.embedding)
}
RETURN count(fact) AS written
