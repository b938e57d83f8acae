// Returns leased episodes after their worker failed through no fault of theirs. Each is locked before its state is read,
// because it may be withdrawn at the same time.
// tenant; rows: [{id, owner}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
SET episode.digest = episode.digest
WITH episode, row
WHERE episode.state = 'pending' AND episode.owner = row.owner
SET episode.attempts = episode.attempts - 1
REMOVE episode.owner, episode.leasedUntil
