// Renews leases.
// tenant; rows: [{id, owner, until: a datetime}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id})
WHERE episode.state = 'pending' AND episode.owner = row.owner
SET episode.leasedUntil = row.until
