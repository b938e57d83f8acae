// Jobs are found by their ids, in the order they were asked for.
CYPHER 25
CREATE CONSTRAINT job_id IF NOT EXISTS FOR (job:Job) REQUIRE (job.tenant, job.id) IS UNIQUE
