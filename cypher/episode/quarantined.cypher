// The episodes in quarantine, in the order they came.
// tenant; scopes: those to show, or null for all; after: the last id on the previous page, or ''; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, state: 'quarantined'})
USING INDEX episode:Episode(tenant, state, id)
WHERE episode.id > $after AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN episode
ORDER BY episode.tenant, episode.state, episode.id
LIMIT $limit
