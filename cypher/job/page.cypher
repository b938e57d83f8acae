// The jobs of a tenant, newest first, and how many of their items were applied and skipped.
// tenant; scopes: those to show, or null for all; before: the id the page before ended with, or one after all; limit
CYPHER 25
MATCH (job:Job {tenant: $tenant})
USING INDEX job:Job(tenant, id)
WHERE job.id < $before AND ($scopes IS NULL OR all(scope IN job.scopes WHERE scope IN $scopes))
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT $limit
RETURN job,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: job.id, state: 'applied'}) WHERE item.ordinal > 0 } AS applied,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: job.id, state: 'skipped'}) WHERE item.ordinal > 0 } AS skipped
ORDER BY job.id DESC
