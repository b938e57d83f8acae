// Writes the vectors of digests in the space of their model, and the words they are found by. Skips texts whose model
// was replaced meanwhile and those embedded by another process. A null means that the text has no vector.
// tenant; rows: [{id, was, place: the word of its tenant and scope, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
MATCH (text:Digest {tenant: $tenant, embeddedBy: row.was, id: row.id})
USING INDEX text:Digest(tenant, embeddedBy, id)
SET text.embeddedBy = row.embeddedBy, text.place = row.place,
  text.knownFromDay = replace(toString(date(text.knownFrom)), '-', ''),
  text.knownToDay = replace(toString(date(text.knownTo)), '-', '')
WITH text, space, row
CALL (text, space, row) {
  WITH text, space, row
  WHERE row.embedding IS NOT NULL
  CALL db.create.setNodeVectorProperty(text, space.property, row.embedding)
}
RETURN count(text) AS written
