// The request and the answer of a used idempotency key.
// tenant; key
CYPHER 25
MATCH (used:IdempotencyKey {tenant: $tenant, key: $key})
RETURN used.request AS request, used.receipt AS receipt
