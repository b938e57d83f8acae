// Makes this transaction the only one that changes a job, until it ends.
// tenant; id
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job.turns = coalesce(job.turns, 0) + 1
RETURN job
