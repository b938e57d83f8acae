// Moves all items of a job from one state to another. Returns what they concern.
// tenant; job: its id; from, to: states
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: $from})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH collect(item) AS items
UNWIND items AS item
SET item.state = $to
RETURN item.about AS about
