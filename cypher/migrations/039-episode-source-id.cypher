// All that a source ever sent under one name.
CYPHER 25
CREATE INDEX episode_source_id IF NOT EXISTS FOR (e:Episode) ON (e.tenant, e.scope, e.sourceId)
