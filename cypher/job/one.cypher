// One job, and how many of its items were applied and skipped.
// tenant; scopes: those to show, or null for all; id
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR all(scope IN job.scopes WHERE scope IN $scopes)
RETURN job,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: $id, state: 'applied'}) WHERE item.ordinal > 0 } AS applied,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: $id, state: 'skipped'}) WHERE item.ordinal > 0 } AS skipped
