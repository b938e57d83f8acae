// Marks items that no longer fit as skipped.
// tenant; rows: [{id, why}]
CYPHER 25
UNWIND $rows AS row
MATCH (item:JobItem {tenant: $tenant, id: row.id})
WHERE item.state = 'due'
SET item.state = 'skipped', item.why = row.why
