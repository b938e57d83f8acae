// Takes episodes into the inbox, which the sweep after a process died looks for. An episode whose scope and sourceId came
// before is found, not made again.
// tenant; rows: [{id, scope, sourceId, digest, properties}]
CYPHER 25
UNWIND $rows AS row
MERGE (inbox:Inbox {tenant: $tenant})
MERGE (episode:Episode {tenant: $tenant, scope: row.scope, sourceId: row.sourceId})
ON CREATE SET episode.id = row.id, episode.digest = row.digest, episode.state = 'pending', episode += row.properties
RETURN row.id AS offered, episode.id AS id, episode.digest AS digest
