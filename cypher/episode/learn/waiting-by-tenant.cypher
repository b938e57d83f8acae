// How far behind the intake of each tenant is, for operators. Looks across tenants and returns nothing else.
CYPHER 25
MATCH (waiting:Episode {state: 'pending'})
USING INDEX waiting:Episode(state, tenant, scope, id)
WHERE waiting.tenant > '' AND waiting.scope > '' AND waiting.id > ''
RETURN waiting.tenant AS tenant, count(waiting) AS pending, min(waiting.receivedAt) AS oldest
