// Jobs with work to do, over all tenants.
CYPHER 25
CREATE INDEX job_state IF NOT EXISTS FOR (job:Job) ON (job.state, job.tenant, job.id)
