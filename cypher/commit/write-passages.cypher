// What episodes say, in pieces that a vector stands for.
// tenant; rows: [{episode, scope, at, ordinal, text, start, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.episode}) USING INDEX episode:Episode(tenant, id)
CREATE (episode)-[:SAYS]->(passage:Passage {
  tenant: $tenant, scope: row.scope, ordinal: row.ordinal, text: row.text, start: row.start,
  knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'), embeddedBy: row.embeddedBy})
WITH passage, row
CALL db.create.setNodeVectorProperty(passage, 'embedding', row.embedding)
