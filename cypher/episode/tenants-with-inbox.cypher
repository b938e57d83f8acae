// The tenants with an inbox, for the sweep after a process died; the one statement that looks across them.
// tenant: '' for all
CYPHER 25
MATCH (inbox:Inbox)
WHERE inbox.tenant > $tenant
RETURN inbox.tenant AS tenant
