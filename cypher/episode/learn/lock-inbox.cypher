// Makes this transaction the only one that hands out the waiting episodes of a tenant's scope, until it ends.
// tenant; scope
CYPHER 25
MERGE (inbox:Inbox {tenant: $tenant, scope: $scope})
SET inbox.turns = coalesce(inbox.turns, 0) + 1
