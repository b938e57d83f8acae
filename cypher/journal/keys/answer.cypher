// Notes what the request of a key was answered.
// tenant; key; answer
CYPHER 25
MATCH (used:IdempotencyKey {tenant: $tenant, key: $key})
SET used.answer = $answer
