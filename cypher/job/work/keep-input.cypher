// What a job is to read.
// tenant; job: its id; input: as its kind wrote it
CYPHER 25
CREATE (:JobInput {tenant: $tenant, job: $job, input: $input})
