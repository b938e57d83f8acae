// Sets properties of a job; a null removes one.
// tenant; id; properties: a map
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job += $properties
RETURN job
