// Gives up the lease on a job.
// tenant; id; owner: who has the lease
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job.turns = coalesce(job.turns, 0) + 1
WITH job
WHERE job.owner = $owner
SET job.owner = null, job.leasedUntil = null
