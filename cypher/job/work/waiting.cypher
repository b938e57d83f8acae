// Jobs with work to do that nobody works on, also those of a process that died. It looks across tenants, and answers nothing
// else.
// now: a datetime; limit
CYPHER 25
UNWIND ['planning', 'applying', 'undoing'] AS state
MATCH (job:Job {state: state})
USING INDEX job:Job(state, tenant, id)
WHERE job.tenant > '' AND job.id > '' AND (job.leasedUntil IS NULL OR job.leasedUntil <= $now)
RETURN job.tenant AS tenant, job.id AS id
ORDER BY id
LIMIT $limit
