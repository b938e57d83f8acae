// The next few sessions, ordered by name.
// tenant; after: a session, or empty; limit
CYPHER 25
MATCH (turn:Episode {tenant: $tenant})
USING INDEX SEEK turn:Episode(tenant, session, referenceTime)
WHERE turn.session > $after AND turn.referenceTime IS NOT NULL
RETURN DISTINCT turn.session AS session
ORDER BY session
LIMIT $limit
