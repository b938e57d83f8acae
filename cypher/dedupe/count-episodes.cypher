// The number of episodes.
// tenant; scopes: a list, or null for all
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > '' AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN count(episode) AS episodes
