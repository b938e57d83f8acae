// Accepts episodes, which then wait to be learned. If the scope and sourceId are known, the earlier episode is returned
// and none is created; if it says something else, what it said is returned, too.
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
