// The backlogs in which episodes are waiting, for the sweep after a process died. Looks across tenants and returns
// nothing else.
CYPHER 25
MATCH (waiting:Episode {state: 'pending'})
USING INDEX waiting:Episode(state, tenant, scope, id)
WHERE waiting.tenant > '' AND waiting.scope > '' AND waiting.id > ''
RETURN DISTINCT waiting.tenant AS tenant, waiting.scope AS scope
