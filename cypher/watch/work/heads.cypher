// The number of the last commit of some tenants. It may be one that is still being made.
// tenants: their names
CYPHER 25
UNWIND $tenants AS name
MATCH (head:Tenant {tenant: name})
RETURN name AS tenant, head.seq AS seq
