// When episodes whose source ids begin like these were last received.
// tenant; wanted: the scopes; sourceIds: the beginnings
CYPHER 25
UNWIND $sourceIds AS sourceId
UNWIND $wanted AS scope
MATCH (episode:Episode {tenant: $tenant, scope: scope})
USING INDEX episode:Episode(tenant, scope, sourceId)
WHERE episode.sourceId STARTS WITH sourceId
RETURN sourceId, max(episode.receivedAt) AS last
