// Takes or renews the lease on a job, if it has work to do and nobody else has the lease, on it or on another job of
// its kind. Another job of the kind with an expired lease loses its worker: should that one wake up, it does nothing
// more.
// tenant; id; owner: who wants the lease; now, until: datetimes
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $id})
MERGE (kind:JobKind {tenant: $tenant, kind: job.kind})
SET kind.turns = coalesce(kind.turns, 0) + 1
SET job.turns = coalesce(job.turns, 0) + 1
WITH kind, job
WHERE job.state IN ['planning', 'applying', 'undoing']
  AND (job.owner IS NULL OR job.owner = $owner OR job.leasedUntil <= $now)
OPTIONAL MATCH (other:Job {tenant: $tenant, id: kind.job})
WHERE other.id <> job.id AND other.owner IS NOT NULL
WITH kind, job, other
WHERE other IS NULL OR other.leasedUntil <= $now
SET other.owner = null, other.leasedUntil = null
SET kind.job = job.id, job.owner = $owner, job.leasedUntil = $until
RETURN job
