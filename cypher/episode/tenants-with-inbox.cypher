// The tenants with an inbox, for the sweep after a process died. It looks across tenants, and answers nothing else.
CYPHER 25
MATCH (inbox:Inbox)
WHERE inbox.tenant > ''
RETURN inbox.tenant AS tenant
