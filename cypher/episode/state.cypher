// How far behind the intake of a tenant is.
// tenant; scopes: those to count, or null for all
CYPHER 25
CALL () {
  MATCH (episode:Episode {tenant: $tenant, state: 'pending'})
  USING INDEX episode:Episode(tenant, state, id)
  WHERE episode.id > '' AND ($scopes IS NULL OR episode.scope IN $scopes)
  RETURN count(episode) AS pending, min(episode.receivedAt) AS oldest
}
CALL () {
  MATCH (episode:Episode {tenant: $tenant, state: 'quarantined'})
  USING INDEX episode:Episode(tenant, state, id)
  WHERE episode.id > '' AND ($scopes IS NULL OR episode.scope IN $scopes)
  RETURN count(episode) AS quarantined
}
RETURN pending, oldest, quarantined
