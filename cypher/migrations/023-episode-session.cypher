// The episodes of a session.
CYPHER 25
CREATE INDEX episode_session IF NOT EXISTS FOR (e:Episode) ON (e.tenant, e.session, e.referenceTime)
