// Idempotency keys by age, to forget them.
CYPHER 25
CREATE INDEX key_used IF NOT EXISTS FOR (k:IdempotencyKey) ON (k.usedAt)
