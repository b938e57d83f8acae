// The episodes that a job learned and that nobody has taken back or replaced since.
// tenant; job: its id; limit: how many of its last items to read
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH item ORDER BY item.ordinal DESC LIMIT $limit
MATCH (item)-[:KEPT]->(episode:Episode)
WHERE episode.state <> 'withdrawn'
RETURN episode.id AS id, coalesce(episode.seal, episode.digest) AS seal
ORDER BY id
