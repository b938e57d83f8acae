// Deletes idempotency keys of all tenants that are older than the retention, oldest first. It runs across tenants, and
// returns only a count.
// before: a datetime; limit
CYPHER 25
MATCH (used:IdempotencyKey)
WHERE used.usedAt < $before
WITH used ORDER BY used.usedAt LIMIT $limit
DELETE used
RETURN count(*) AS forgotten
