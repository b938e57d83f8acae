// How many episodes of a tenant wait, at most as many as asked: counting all of a long backlog for each arrival is waste.
// tenant; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, state: 'pending'})
USING INDEX episode:Episode(tenant, state, id)
WHERE episode.id > ''
WITH episode LIMIT $limit
RETURN count(episode) AS waiting
