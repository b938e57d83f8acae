// Episodes by id, and so in the order they came.
CYPHER 25
CREATE CONSTRAINT episode_id IF NOT EXISTS FOR (e:Episode) REQUIRE (e.tenant, e.id) IS UNIQUE
