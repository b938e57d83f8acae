// The next few episodes, ordered by id.
// tenant; scopes: a list, or null for all; after: an id, or empty; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > $after AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN episode.id AS id
ORDER BY episode.tenant, episode.id
LIMIT $limit
