// Makes sure that a tenant has an inbox, so that the sweep finds what was accepted by a process that died at once.
// tenant
CYPHER 25
MERGE (inbox:Inbox {tenant: $tenant})
