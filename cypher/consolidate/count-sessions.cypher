// How many sessions there are.
// tenant
CYPHER 25
MATCH (turn:Episode {tenant: $tenant})
USING INDEX SEEK turn:Episode(tenant, session, referenceTime)
WHERE turn.session > '' AND turn.referenceTime IS NOT NULL
RETURN count(DISTINCT turn.session) AS sessions
