// Closes sessions that nobody ended, unless they have resumed in the meantime.
// tenant; rows: [{id, now: a datetime, endedAt, dueAt, consolidation, mode: as for a session that ends}]
CYPHER 25
UNWIND $rows AS row
MATCH (session:Session {tenant: $tenant, id: row.id})
SET session.name = session.name
WITH session, row
WHERE session.state = 'open' AND session.dueAt <= row.now
SET session.state = 'lapsed', session.endedAt = row.endedAt, session.dueAt = row.dueAt,
  session.consolidation = row.consolidation, session.mode = row.mode
