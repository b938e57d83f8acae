// Supersedes the earlier planned jobs of the same schedule that nobody has touched, because this job has found the same
// again. Each is locked and then checked again, so that one being applied right now is left alone.
// tenant; job: its id; why
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
WHERE job.schedule IS NOT NULL
MATCH (before:Job {state: 'planned', tenant: $tenant})
USING INDEX before:Job(state, tenant, id)
WHERE before.id < job.id AND before.schedule = job.schedule AND before.kind = job.kind
  AND coalesce(before.scope, '') = coalesce(job.scope, '')
SET before.turns = coalesce(before.turns, 0) + 1
WITH before
WHERE before.state = 'planned'
SET before.state = 'cancelled', before.why = $why
RETURN before.id AS id
