// Keys of unknown age are as good as used today.
CYPHER 25
MATCH (used:IdempotencyKey)
WHERE used.usedAt IS NULL
SET used.usedAt = datetime()
