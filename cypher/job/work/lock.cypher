// Locks a job until the transaction ends.
// tenant; id
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job.turns = coalesce(job.turns, 0) + 1
RETURN job
