// The items of a job, in order.
// tenant; scopes: those to show, or null for all; job: its id; after: the position of the last item on the previous
// page, or 0; limit
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job})
USING INDEX item:JobItem(tenant, job, ordinal)
WHERE item.ordinal > $after AND ($scopes IS NULL OR item.scope IN $scopes)
RETURN item
ORDER BY item.tenant, item.job, item.ordinal
LIMIT $limit
