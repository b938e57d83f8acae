// Creates a job, to be planned.
// tenant; properties: a map
CYPHER 25
CREATE (job:Job {tenant: $tenant})
SET job += $properties
