// Job items: what maintenance found lately, why, and what became of it
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (job:Job {tenant: $tenant})
WHERE job.id > ''
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT 5
MATCH (job)-[:HAS]->(item:JobItem)
OPTIONAL MATCH (item)-[:DECIDED]->(decision:Decision)
RETURN job.kind AS job, job.createdAt AS at, job.actor AS by, item.state AS state, item.reason AS reason, item.why AS why,
  collect(decision.name) AS decided
ORDER BY at DESC, job.id DESC, item.ordinal
LIMIT 300
