// Adds the items that a job found, in order.
// tenant; job: its id; rows: [{id, ordinal, ...}]: properties
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
UNWIND $rows AS row
CREATE (job)-[:HAS]->(item:JobItem {tenant: $tenant, job: $job})
SET item += row
