// The vectors of digests, where their model's are, and by what words they are found. Nothing is written for a model that was replaced meanwhile, or over
// what another has done. A null stands for a text that has no vector.
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
