// How many commits some tenants have. One that is just being made may count already.
// tenants: their names
CYPHER 25
UNWIND $tenants AS name
MATCH (head:Tenant {tenant: name})
RETURN name AS tenant, head.seq AS seq
