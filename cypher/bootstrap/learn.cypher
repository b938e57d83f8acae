// Writes the episodes that a commit learns, with their texts in passages that wait for their vectors.
// tenant; rows: [{id, scope, sourceId, digest, properties, commit, at, item: the id of the job's, said: a digest of
// what it says, state, replaces: an id or null, place: the word of its tenant and scope, passages: [{ordinal, text,
// start}]}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (item:JobItem {tenant: $tenant, id: row.item})
CREATE (episode:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId, id: row.id, sourceId: row.sourceId,
  digest: row.digest, state: row.state})
SET episode += row.properties, episode.commit = row.commit, episode.knownFrom = row.at, episode.said = row.said
CREATE (commit)-[:LEARNED]->(episode), (item)-[:KEPT]->(episode)
WITH episode, row
CALL (episode, row) {
  MATCH (before:Episode {tenant: $tenant, id: row.replaces})
  CREATE (episode)-[:REPLACES]->(before)
}
WITH episode, row
UNWIND row.passages AS piece
CREATE (episode)-[:SAYS]->(:Passage {
  tenant: $tenant, id: row.id + '.' + toString(piece.ordinal), scope: row.scope, ordinal: piece.ordinal, text: piece.text,
  start: piece.start, knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'), place: row.place,
  knownFromDay: replace(toString(date(row.at)), '-', ''), knownToDay: '99991231',
  archivedFrom: datetime('9999-12-31T00:00:00Z'), archivedFromDay: '99991231', embeddedBy: ''})
