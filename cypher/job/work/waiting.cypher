// Jobs with work to do that nobody works on, including those of a process that died. Of each kind and tenant the one
// requested first, and none while another of the kind is running. Looks across tenants and returns nothing else.
// now: a datetime; limit
CYPHER 25
UNWIND ['planning', 'applying', 'undoing'] AS state
MATCH (job:Job {state: state})
USING INDEX job:Job(state, tenant, id)
WHERE job.tenant > '' AND job.id > '' AND (job.leasedUntil IS NULL OR job.leasedUntil <= $now)
  AND NOT EXISTS {
    MATCH (kind:JobKind {tenant: job.tenant, kind: job.kind})
    MATCH (other:Job {tenant: job.tenant, id: kind.job})
    WHERE other.leasedUntil > $now
  }
WITH job.tenant AS tenant, job.kind AS kind, min(job.id) AS id
RETURN tenant, id
ORDER BY id
LIMIT $limit
