// Renews leases. Each episode is locked before its state is read, because it may be withdrawn at the same time.
// tenant; rows: [{id, owner, until: a datetime}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
SET episode.digest = episode.digest
WITH episode, row
WHERE episode.state = 'pending' AND episode.owner = row.owner
SET episode.leasedUntil = row.until
