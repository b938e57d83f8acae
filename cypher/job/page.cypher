// The jobs of a tenant, newest first, with how many of their items were applied and skipped, and the jobs of the same
// kind that they wait for.
// tenant; scopes: those to show, or null for all; kind, state: of those to show, or null for all; now: a datetime;
// before: the last id on the previous page, or one that sorts after all; limit
CYPHER 25
MATCH (job:Job {tenant: $tenant})
USING INDEX job:Job(tenant, id)
WHERE job.id < $before AND ($scopes IS NULL OR all(scope IN job.scopes WHERE scope IN $scopes))
  AND ($kind IS NULL OR job.kind = $kind) AND ($state IS NULL OR job.state = $state)
WITH job ORDER BY job.tenant DESC, job.id DESC LIMIT $limit
RETURN job,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: job.id, state: 'applied'}) WHERE item.ordinal > 0 } AS applied,
  COUNT { MATCH (item:JobItem {tenant: $tenant, job: job.id, state: 'skipped'}) WHERE item.ordinal > 0 } AS skipped,
  head(COLLECT {
    MATCH (kind:JobKind {tenant: $tenant, kind: job.kind})
    MATCH (other:Job {tenant: $tenant, id: kind.job})
    WHERE job.state IN ['planning', 'applying', 'undoing'] AND other.id <> job.id AND other.leasedUntil > $now
      AND ($scopes IS NULL OR all(scope IN other.scopes WHERE scope IN $scopes))
    RETURN other.id
  }) AS waitsFor
ORDER BY job.id DESC
