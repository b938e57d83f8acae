// The episodes kept whose sourceIds begin so, but those of commits, which do not go.
// tenant; scope; prefix
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, scope: $scope})
USING INDEX episode:Episode(tenant, scope, sourceKey)
WHERE episode.sourceKey STARTS WITH $prefix AND NOT episode.sourceKey STARTS WITH $prefix + 'commit/'
RETURN episode.sourceKey AS sourceId, episode.id AS id
ORDER BY sourceId
