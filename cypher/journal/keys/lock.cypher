// Takes an idempotency key for a request, and locks it until the transaction ends. A key used before is left as it was.
// tenant; key; request: its digest; now: a datetime
CYPHER 25
MERGE (used:IdempotencyKey {tenant: $tenant, key: $key})
ON CREATE SET used.request = $request, used.usedAt = $now
SET used.turns = coalesce(used.turns, 0) + 1
RETURN used.request AS request, used.answer AS answer
