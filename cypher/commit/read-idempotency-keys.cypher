// Which of the keys were used, for what request and with what answer.
// tenant; keys: a list
CYPHER 25
UNWIND $keys AS key
MATCH (used:IdempotencyKey {tenant: $tenant, key: key})
RETURN used.key AS key, used.request AS request, used.receipt AS receipt
