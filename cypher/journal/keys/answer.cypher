// Stores the answer to the request of a key.
// tenant; key; answer
CYPHER 25
MATCH (used:IdempotencyKey {tenant: $tenant, key: $key})
SET used.answer = $answer
