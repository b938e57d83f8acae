// Writes the passages of episodes with their vectors, in the space of their model. If that model was replaced
// meanwhile, the passage waits for a new vector.
// tenant; rows: [{episode, scope, place: the word of its tenant and scope, at, ordinal, before: what was said before it
// or '', text, start, embedding, tokens: the vectors of its tokens, as bytes, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.episode}) USING INDEX episode:Episode(tenant, id)
OPTIONAL MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
CREATE (episode)-[:SAYS]->(passage:Passage {
  tenant: $tenant, id: row.episode + '.' + toString(row.ordinal), scope: row.scope, ordinal: row.ordinal,
  before: nullIf(row.before, ''), text: row.text, start: row.start, knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'),
  place: row.place, knownFromDay: replace(toString(date(row.at)), '-', ''), knownToDay: '99991231',
  archivedFrom: datetime('9999-12-31T00:00:00Z'), archivedFromDay: '99991231',
  embeddedBy: CASE WHEN space IS NULL THEN '' ELSE row.embeddedBy END})
WITH passage, space, row
WHERE space IS NOT NULL
SET passage[space.tokens] = row.tokens
WITH passage, space, row
CALL db.create.setNodeVectorProperty(passage, space.property, row.embedding)
