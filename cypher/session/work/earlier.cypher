// The ids of other sessions of a scope, the latest first, among the last thousand of the tenant.
// tenant; scope; id: of the session that asks; startedAt: the latest start; limit
CYPHER 25
MATCH (session:Session {tenant: $tenant})
USING INDEX session:Session(tenant, startedAt)
WHERE session.startedAt <= $startedAt
WITH session ORDER BY session.tenant DESC, session.startedAt DESC LIMIT 1000
WHERE session.scope = $scope AND session.id <> $id
RETURN session.id AS id
ORDER BY session.startedAt DESC
LIMIT $limit
