// Marks the last applied items of a job as undone. Returns what they concern.
// tenant; job: its id; limit
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH item ORDER BY item.ordinal DESC LIMIT $limit
WITH collect(item) AS items
UNWIND items AS item
SET item.state = 'undone'
RETURN item.about AS about
