// Waits for a commit in progress, if any, and returns the number of the last one: it and all before it are complete, in
// every property and index. The write takes the lock that commits hold to their end.
// tenant
CYPHER 25
MATCH (head:Tenant {tenant: $tenant})
SET head.turns = coalesce(head.turns, 0) + 1
WITH head.tenant AS tenant
MATCH (settled:Tenant {tenant: tenant})
RETURN settled.seq AS seq
