// The episodes of a tenant by what became of them, in the order they came.
CYPHER 25
CREATE INDEX episode_state IF NOT EXISTS FOR (e:Episode) ON (e.tenant, e.state, e.id)
