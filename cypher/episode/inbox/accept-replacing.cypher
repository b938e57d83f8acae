// Accepts episodes that replace earlier ones of the same sourceIds, unless they say the same. The earlier ones stay in
// force until the new ones are learned; if they are still waiting, the new ones wait behind them.
// tenant; rows: [{id, scope, sourceId, digest, properties}], each sourceId once
CYPHER 25
UNWIND $rows AS row
MATCH (before:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId})
WHERE before.digest <> row.digest
REMOVE before.sourceKey
CREATE (episode:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId, id: row.id,
  sourceId: row.sourceId, digest: row.digest, state: 'pending', replaces: true})
SET episode += row.properties
SET episode.lane = CASE before.state WHEN 'pending' THEN before.lane ELSE episode.lane END
