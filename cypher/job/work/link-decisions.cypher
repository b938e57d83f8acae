// Links the decisions that undid a job to it.
// tenant; job: its id; ids: of decisions
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
UNWIND $ids AS id
MATCH (decision:Decision {tenant: $tenant, id: id})
CREATE (job)-[:DECIDED]->(decision)
