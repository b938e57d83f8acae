// Makes this transaction the only one that changes the tenant's memory until it ends, and returns the last commit: its
// number, 0 before the first, its instant and its digest; also how often predicates were declared. The write takes the
// lock, so these are read after it.
// tenant; min: the instant that stands for "since ever"
CYPHER 25
MERGE (head:Tenant {tenant: $tenant})
ON CREATE SET head.name = $tenant, head.seq = 0, head.knownAt = $min, head.digest = ''
SET head.turns = coalesce(head.turns, 0) + 1
WITH head.tenant AS tenant
MATCH (locked:Tenant {tenant: tenant})
RETURN locked.seq AS seq, locked.knownAt AS knownAt, locked.digest AS digest,
  coalesce(locked.declarations, 0) AS declarations
