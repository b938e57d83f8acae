// How many jobs have work to do, by kind and state. Looks across tenants and returns nothing else.
CYPHER 25
UNWIND ['planning', 'applying', 'undoing'] AS state
MATCH (job:Job {state: state})
USING INDEX job:Job(state, tenant, id)
WHERE job.tenant > '' AND job.id > ''
RETURN job.kind AS kind, state, count(job) AS jobs
