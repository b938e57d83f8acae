// All tenants. It looks across tenants, and answers nothing else.
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > ''
RETURN head.tenant AS tenant
