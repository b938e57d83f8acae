// Episodes by what they say: jobs that look for the same text twice give them the key.
CYPHER 25
CREATE INDEX episode_text IF NOT EXISTS FOR (episode:Episode) ON (episode.tenant, episode.scope, episode.textKey)
