// The episodes that a job learned and nobody took back or replaced since.
// tenant; job: its id
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
MATCH (item)-[:KEPT]->(episode:Episode)
WHERE episode.state <> 'withdrawn'
RETURN episode.id AS id, coalesce(episode.seal, episode.digest) AS seal
ORDER BY id
