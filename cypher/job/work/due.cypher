// Those among these items that are due.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (item:JobItem {tenant: $tenant, id: id})
WHERE item.state = 'due'
RETURN item.id AS id
