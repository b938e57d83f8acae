// Locks the inbox of a tenant's scope until the transaction ends, so that no other hands out its episodes.
// tenant; scope
CYPHER 25
MERGE (inbox:Inbox {tenant: $tenant, scope: $scope})
SET inbox.turns = coalesce(inbox.turns, 0) + 1
