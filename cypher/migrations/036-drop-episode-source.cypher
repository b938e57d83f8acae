// A sourceId can be used again once its episode is withdrawn: the constraint moves to another property.
CYPHER 25
DROP CONSTRAINT episode_source IF EXISTS
