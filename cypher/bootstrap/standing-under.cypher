// The episodes kept whose sourceIds have this prefix, except those of commits, which never go away.
// tenant; scope; prefix
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, scope: $scope})
USING INDEX episode:Episode(tenant, scope, sourceKey)
WHERE episode.sourceKey STARTS WITH $prefix AND NOT episode.sourceKey STARTS WITH $prefix + 'commit/'
RETURN episode.sourceKey AS sourceId, episode.id AS id
ORDER BY sourceId
