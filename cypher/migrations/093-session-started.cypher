// Sessions in the order they began.
CYPHER 25
CREATE INDEX session_started IF NOT EXISTS FOR (session:Session) ON (session.tenant, session.startedAt)
