// Writes the digests that a commit keeps, each with its searchable text, replacing the previous digest if there is one.
// The vector is stored in the space of its model; if that model has been replaced in the meantime, the text waits for a
// new vector.
// tenant; rows: [{id, scope, sourceId, digest, properties, commit, at, replaces: an id or null, item: the id of the
// job's, cites: how many, place: the word of its tenant and scope, embedding, embeddedBy}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (item:JobItem {tenant: $tenant, id: row.item})
OPTIONAL MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.model = row.embeddedBy AND space.state IN ['active', 'building']
CREATE (digest:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId, id: row.id, sourceId: row.sourceId,
  digest: row.digest, state: 'kept'})
SET digest += row.properties, digest.commit = row.commit, digest.knownFrom = row.at, digest.cites = row.cites
CREATE (commit)-[:LEARNED]->(digest), (item)-[:KEPT]->(digest), (digest)-[:SAYS]->(text:Digest {
  tenant: $tenant, id: row.id + '.0', scope: row.scope, text: digest.content, knownFrom: row.at,
  knownTo: datetime('9999-12-31T00:00:00Z'), place: row.place,
  knownFromDay: replace(toString(date(row.at)), '-', ''), knownToDay: '99991231',
  embeddedBy: CASE WHEN space IS NULL THEN '' ELSE row.embeddedBy END})
WITH digest, text, space, row
CALL (digest, row) {
  MATCH (before:Episode {tenant: $tenant, id: row.replaces})
  CREATE (digest)-[:REPLACES]->(before)
}
WITH text, space, row
WHERE space IS NOT NULL
CALL db.create.setNodeVectorProperty(text, space.property, row.embedding)
