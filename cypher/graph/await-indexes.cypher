// Returns when every index is ready, or fails after 300 seconds.
CYPHER 25
CALL db.awaitIndexes(300)
