// A job, for somebody to plan.
// tenant; properties: a map
CYPHER 25
CREATE (job:Job {tenant: $tenant})
SET job += $properties
