// Takes episodes in, to wait until they are learned. One whose scope and sourceId came before is found, not made again;
// where it said something else then, what it said is told.
// tenant; rows: [{id, scope, sourceId, digest, properties}]
CYPHER 25
UNWIND $rows AS row
MERGE (episode:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId})
ON CREATE SET episode.id = row.id, episode.sourceId = row.sourceId, episode.digest = row.digest,
  episode.state = 'pending', episode += row.properties
RETURN row.id AS offered, episode.id AS id,
  CASE WHEN episode.digest <> row.digest THEN episode {
    .session, .speaker, .kind, .content, .referenceTime, .source, .claims
  } END AS before
