// What a source sends twice is one episode, until it is withdrawn.
CYPHER 25
CREATE CONSTRAINT episode_source_key IF NOT EXISTS
FOR (e:Episode) REQUIRE (e.tenant, e.scope, e.sourceKey) IS UNIQUE
