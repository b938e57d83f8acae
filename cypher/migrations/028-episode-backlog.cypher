// What waits, of all tenants and scopes, in the order it came.
CYPHER 25
CREATE INDEX episode_backlog IF NOT EXISTS FOR (e:Episode) ON (e.state, e.tenant, e.scope, e.id)
