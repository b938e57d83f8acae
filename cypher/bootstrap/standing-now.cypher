// What is kept under these names, read under the lock: its live claims, the decisions by which it named entities, its
// state and its digest.
// tenant; rows: [{scope, sourceId}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, scope: row.scope, sourceKey: row.sourceId})
USING INDEX episode:Episode(tenant, scope, sourceKey)
RETURN row.sourceId AS sourceId, episode.id AS id, episode.scope AS scope, episode.state AS state,
  coalesce(episode.seal, episode.digest) AS digest,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE claim.retractedIn IS NULL
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (episode)-[:MADE]->(decision:Decision)
    WHERE decision.revertedBy IS NULL
    RETURN decision.id ORDER BY decision.commit, decision.ordinal
  } AS names
