// Takes episodes in, to wait until they are learned. One whose scope and sourceId came before is found, not made again.
// tenant; rows: [{id, scope, sourceId, digest, properties}]
CYPHER 25
UNWIND $rows AS row
MERGE (episode:Episode {tenant: $tenant, scope: row.scope, sourceId: row.sourceId})
ON CREATE SET episode.id = row.id, episode.digest = row.digest, episode.state = 'pending', episode += row.properties
RETURN row.id AS offered, episode.id AS id, episode.digest AS digest
