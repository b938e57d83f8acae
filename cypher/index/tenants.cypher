// All tenants. Looks across tenants and returns nothing else.
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > ''
RETURN head.tenant AS tenant
