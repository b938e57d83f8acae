// A job, how many of its items were applied and skipped, and the job of the same kind that it waits for.
// tenant; scopes: those to show, or null for all; id; now: a datetime
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR all(scope IN job.scopes WHERE scope IN $scopes)
RETURN job,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: $id, state: 'applied'}) WHERE item.ordinal > 0 } AS applied,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: $id, state: 'skipped'}) WHERE item.ordinal > 0 } AS skipped,
  head(COLLECT {
    MATCH (kind:JobKind {tenant: $tenant, kind: job.kind})
    MATCH (other:Job {tenant: $tenant, id: kind.job})
    WHERE job.state IN ['planning', 'applying', 'undoing'] AND other.id <> job.id AND other.leasedUntil > $now
      AND ($scopes IS NULL OR all(scope IN other.scopes WHERE scope IN $scopes))
    RETURN other.id
  }) AS waitsFor
