// How many items of the most recently planned dedupe job are waiting to be applied or decided, in some scopes.
// tenant; scopes: those to show, or null for all; readable: likewise, those of jobs
CYPHER 25
MATCH (job:Job {tenant: $tenant})
USING INDEX job:Job(tenant, id)
WHERE job.id > '' AND job.kind = 'dedupe' AND job.plannedAt IS NOT NULL
  AND ($readable IS NULL OR all(scope IN job.scopes WHERE scope IN $readable))
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT 1
RETURN job.id AS job,
  COUNT {
    UNWIND ['planned', 'due'] AS state
    MATCH (item:JobItem {tenant: $tenant, job: job.id, state: state})
    WHERE item.ordinal > 0 AND ($scopes IS NULL OR item.scope IN $scopes)
    RETURN item
  } AS planned,
  COUNT {
    MATCH (item:JobItem {tenant: $tenant, job: job.id, state: 'open'})
    WHERE item.ordinal > 0 AND ($scopes IS NULL OR item.scope IN $scopes)
    RETURN item
  } AS open
