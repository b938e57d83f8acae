// Stores the keys by which equal texts are found.
// tenant; rows: [{id, key}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id})
USING INDEX episode:Episode(tenant, id)
SET episode.textKey = row.key
