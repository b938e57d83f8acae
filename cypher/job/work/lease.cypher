// Takes or prolongs the turn to work on a job, if there is work and nobody else has it.
// tenant; id; owner: whoever wants it; now, until: datetimes
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
SET job.turns = coalesce(job.turns, 0) + 1
WITH job
WHERE job.state IN ['planning', 'applying', 'undoing']
  AND (job.owner IS NULL OR job.owner = $owner OR job.leasedUntil <= $now)
SET job.owner = $owner, job.leasedUntil = $until
RETURN job
