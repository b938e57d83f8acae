// Makes the items due that a job may apply on its own.
// tenant; job: its id
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'planned'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0 AND item.auto
WITH collect(item) AS items
UNWIND items AS item
SET item.state = 'due'
