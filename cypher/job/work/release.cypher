// Gives the turn to work on a job back.
// tenant; id; owner: whoever has it
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job.turns = coalesce(job.turns, 0) + 1
WITH job
WHERE job.owner = $owner
SET job.owner = null, job.leasedUntil = null
