// Links the decisions that undid a job to it. One that archives again what the job had brought back also belongs to the
// item that had archived it, so that undoing that item's job brings it back after all.
// tenant; job: its id; ids: of decisions
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
UNWIND $ids AS id
MATCH (decision:Decision {tenant: $tenant, id: id})
CREATE (job)-[:DECIDED]->(decision)
WITH job, decision
MATCH (decision:Decision {kind: 'archive'})-[:WEIGHED]->(:Episode)<-[:WEIGHED]-(before:Decision {kind: 'archive'})
MATCH (before)<-[:REVERTED]-(:Decision {kind: 'revert'})<-[:DECIDED]-(:JobItem)<-[:HAS]-(job)
MATCH (before)<-[:DECIDED]-(item:JobItem)
MERGE (item)-[:DECIDED]->(decision)
