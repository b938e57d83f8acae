// The first items of a job in a state.
// tenant; job: its id; state; limit
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: $state})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
RETURN item
ORDER BY item.tenant, item.job, item.state, item.ordinal
LIMIT $limit
