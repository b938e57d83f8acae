// The input of a job.
// tenant; job: its id
CYPHER 25
MATCH (input:JobInput {tenant: $tenant, job: $job})
RETURN input.input AS input
