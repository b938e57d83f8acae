// Makes this transaction the only one that hands out a tenant's waiting episodes, until it ends.
// tenant
CYPHER 25
MERGE (inbox:Inbox {tenant: $tenant})
SET inbox.turns = coalesce(inbox.turns, 0) + 1
