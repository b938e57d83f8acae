// Idempotency keys of all tenants that are older than their retention, oldest first. It looks across tenants, and answers
// nothing else.
// before: a datetime; limit
CYPHER 25
MATCH (used:IdempotencyKey)
WHERE used.usedAt < $before
WITH used ORDER BY used.usedAt LIMIT $limit
DELETE used
RETURN count(*) AS forgotten
