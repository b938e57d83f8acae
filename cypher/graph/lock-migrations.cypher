// Makes this service the only one that changes the schema, until the transaction ends.
// tenant: the system's own, "-"
CYPHER 25
MERGE (lock:Migration {tenant: $tenant, name: 'lock'})
SET lock.turns = coalesce(lock.turns, 0) + 1
