// What a source sends twice is one episode.
CYPHER 25
CREATE CONSTRAINT episode_source IF NOT EXISTS FOR (e:Episode) REQUIRE (e.tenant, e.scope, e.sourceId) IS UNIQUE
