// Which of these items are to be applied.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (item:JobItem {tenant: $tenant, id: id})
WHERE item.state = 'due'
RETURN item.id AS id
