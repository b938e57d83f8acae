// Makes this transaction the only one that changes the tenant's memory, until it ends. Writing takes the lock; the head
// is read in a statement of its own, after it is held.
// tenant; min: the instant that stands for "since ever"
CYPHER 25
MERGE (head:Tenant {tenant: $tenant})
ON CREATE SET head.name = $tenant, head.seq = 0, head.knownAt = $min, head.digest = ''
SET head.turns = coalesce(head.turns, 0) + 1
