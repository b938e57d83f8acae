// Returns leased episodes after their worker failed through no fault of theirs.
// tenant; rows: [{id, owner}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id})
WHERE episode.state = 'pending' AND episode.owner = row.owner
SET episode.attempts = episode.attempts - 1
REMOVE episode.owner, episode.leasedUntil
