// How many episodes of a tenant are waiting. The count stops at a limit, because counting a long backlog on each
// arrival is wasteful.
// tenant; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, state: 'pending'})
USING INDEX episode:Episode(tenant, state, id)
WHERE episode.id > ''
WITH episode LIMIT $limit
RETURN count(episode) AS waiting
