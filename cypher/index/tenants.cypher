// All tenants, in their order. It looks across tenants, and answers nothing else.
// after: the tenant to begin after, or ''
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > $after
RETURN head.tenant AS tenant
ORDER BY tenant
