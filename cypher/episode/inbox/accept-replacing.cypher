// Takes in episodes that replace what came before under their sourceIds, unless it said the same. What came before stands
// until they are learned; where it waits itself, they wait behind it.
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
