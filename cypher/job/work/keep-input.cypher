// Stores the input of a job.
// tenant; job: its id; input: as its kind wrote it
CYPHER 25
CREATE (:JobInput {tenant: $tenant, job: $job, input: $input})
