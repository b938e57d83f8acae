// Where a job stands now; a null takes a property away.
// tenant; id; properties: a map
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job += $properties
RETURN job
