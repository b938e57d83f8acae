// Writes the vectors of passages and of their tokens in the space of their model, and the words they are found by. Skips
// texts whose model was replaced meanwhile and those embedded by another process. A null means that the text has no
// vector.
// tenant; rows: [{id, was, place: the word of its tenant and scope, embedding, tokens: bytes or null, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
MATCH (passage:Passage {tenant: $tenant, embeddedBy: row.was, id: row.id})
USING INDEX passage:Passage(tenant, embeddedBy, id)
SET passage[space.tokens] = row.tokens,
  passage.embeddedBy = row.embeddedBy, passage.place = row.place,
  passage.knownFromDay = replace(toString(date(passage.knownFrom)), '-', ''),
  passage.knownToDay = replace(toString(date(passage.knownTo)), '-', ''),
  passage.archivedFromDay = replace(toString(date(passage.archivedFrom)), '-', '')
WITH passage, space, row
CALL (passage, space, row) {
  WITH passage, space, row
  WHERE row.embedding IS NOT NULL
  CALL db.create.setNodeVectorProperty(passage, space.property, row.embedding)
}
RETURN count(passage) AS written
