// Records the outcome of episodes that were not learned.
// tenant; rows: [{id, owner, state, why}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id})
WHERE episode.state = 'pending' AND episode.owner = row.owner
SET episode.state = row.state, episode.why = row.why
REMOVE episode.owner, episode.leasedUntil
