// What was planned for these items.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (item:JobItem {tenant: $tenant, id: id})
RETURN item.id AS id, item.change AS change
