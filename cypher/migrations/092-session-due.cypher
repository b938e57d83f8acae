// Sessions with something due, over all tenants.
CYPHER 25
CREATE INDEX session_due IF NOT EXISTS FOR (session:Session) ON (session.dueAt)
