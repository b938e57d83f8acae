// Last night: what jobs decided in the last day, on their own or as told, by which policy, and what has been taken back
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (job:Job {tenant: $tenant})
WHERE job.id > ''
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT 20
MATCH (job)-[:HAS]->(item:JobItem)-[:DECIDED]->(decision:Decision)
WHERE decision.knownFrom >= datetime() - duration('P1D')
WITH job, item, decision
ORDER BY decision.knownFrom DESC, item.ordinal
LIMIT 300
RETURN toString(decision.knownFrom) AS decidedAt, job.kind AS job, job.actor AS by, coalesce(job.policy, 'as configured') AS policy,
  coalesce(item.auto, false) AS byItself, decision.name AS decided, item.reason AS reason,
  decision.knownTo = datetime('9999-12-31T00:00:00Z') AS inForce, decision.id AS id
