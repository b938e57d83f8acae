// The inbox: what waits, in the order it came.
CYPHER 25
CREATE INDEX episode_state IF NOT EXISTS FOR (e:Episode) ON (e.tenant, e.state, e.id)
