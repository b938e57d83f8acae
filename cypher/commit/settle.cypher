// Waits for the commit that is just being made, if any, and answers with the number of the last one: it and all before it are
// there to their last property and in every index. Writing takes the lock that commits hold to their end.
// tenant
CYPHER 25
MATCH (head:Tenant {tenant: $tenant})
SET head.turns = coalesce(head.turns, 0) + 1
WITH head.tenant AS tenant
MATCH (settled:Tenant {tenant: tenant})
RETURN settled.seq AS seq
