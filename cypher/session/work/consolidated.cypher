// Records which job makes the digests of ended sessions, except of those that went on in the meantime.
// tenant; rows: [{id, job: its id, dueAt: a datetime, when the digest was due}]
CYPHER 25
UNWIND $rows AS row
MATCH (session:Session {tenant: $tenant, id: row.id})
SET session.name = session.name
WITH session, row
WHERE session.state <> 'open' AND session.consolidation = 'due' AND session.dueAt = row.dueAt
SET session.consolidation = 'begun', session.job = row.job
REMOVE session.dueAt
