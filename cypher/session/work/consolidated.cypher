// Records which job makes the digests of ended sessions.
// tenant; rows: [{id, job: its id}]
CYPHER 25
UNWIND $rows AS row
MATCH (session:Session {tenant: $tenant, id: row.id})
SET session.looks = session.looks
WITH session, row
WHERE session.state <> 'open' AND session.consolidation = 'due'
SET session.consolidation = 'begun', session.job = row.job
REMOVE session.dueAt
