// How many items of a job are in a state.
// tenant; job: its id; state
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: $state})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
RETURN count(item) AS items
