// Writes the vectors of facts in the space of their model, and the words they are found by. Skips texts whose model was
// replaced meanwhile and those embedded by another process. A null means that the text has no vector.
// tenant; rows: [{id, was, place: the word of its tenant and scope, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
MATCH (fact:Fact {tenant: $tenant, embeddedBy: row.was, id: row.id})
USING INDEX fact:Fact(tenant, embeddedBy, id)
SET fact.embeddedBy = row.embeddedBy, fact.words = fact.statement,
  fact.predicateWord = fact.predicate, fact.place = row.place,
  fact.validFromDay = replace(toString(date(fact.validFrom)), '-', ''),
  fact.validToDay = replace(toString(date(fact.validTo)), '-', ''),
  fact.knownFromDay = replace(toString(date(fact.knownFrom)), '-', ''),
  fact.indexedTo = fact.knownTo, fact.knownToDay = replace(toString(date(fact.knownTo)), '-', ''),
  fact.archivedFromDay = replace(toString(date(fact.archivedFrom)), '-', '')
WITH fact, space, row
CALL (fact, space, row) {
  WITH fact, space, row
  WHERE row.embedding IS NOT NULL
  CALL db.create.setNodeVectorProperty(fact, space.property, row.embedding)
}
RETURN count(fact) AS written
