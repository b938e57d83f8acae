// Job items: what maintenance jobs found recently, why, and what became of it
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (job:Job {tenant: $tenant})
WHERE job.id > ''
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT 5
MATCH (job)-[:HAS]->(item:JobItem)
OPTIONAL MATCH (item)-[:DECIDED]->(decision:Decision)
WITH job, item, collect(decision.name) AS decided
ORDER BY job.id DESC, item.ordinal
RETURN job.kind AS job, job.createdAt AS at, job.actor AS by, item.state AS state, item.reason AS reason, item.why AS why,
  decided
LIMIT 300
