// Ends a session. One that has already ended is left unchanged.
// tenant; id; endedAt, dueAt (when its consolidation begins, or null): datetimes; consolidation: due or null; mode: of
// the job, or null
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
SET session.name = session.name
WITH session, session.state = 'ended' AS before
SET session.state = 'ended',
  session.endedAt = CASE WHEN before THEN session.endedAt ELSE $endedAt END,
  session.dueAt = CASE WHEN before THEN session.dueAt ELSE $dueAt END,
  session.consolidation = CASE WHEN before THEN session.consolidation ELSE $consolidation END,
  session.mode = CASE WHEN before THEN session.mode ELSE $mode END
RETURN session
