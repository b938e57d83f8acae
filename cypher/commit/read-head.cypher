// The last commit of a tenant: its number, 0 before the first, its instant and its digest.
// tenant
CYPHER 25
MATCH (head:Tenant {tenant: $tenant})
RETURN head.seq AS seq, head.knownAt AS knownAt, head.digest AS digest
