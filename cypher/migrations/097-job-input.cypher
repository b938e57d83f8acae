// What a job is to read, if it is given something.
CYPHER 25
CREATE CONSTRAINT job_input IF NOT EXISTS FOR (input:JobInput) REQUIRE (input.tenant, input.job) IS UNIQUE
