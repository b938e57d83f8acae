// For what request an idempotency key was used, and what was answered.
// tenant; key
CYPHER 25
MATCH (used:IdempotencyKey {tenant: $tenant, key: $key})
RETURN used.request AS request, used.receipt AS receipt
