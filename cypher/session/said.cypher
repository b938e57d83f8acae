// What was said in a session, in order of arrival, learned or not.
// tenant; scopes: those to show, or null for all; id; limit
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR session.scope IN $scopes
MATCH (turn:Episode {tenant: $tenant, session: $id})
USING INDEX turn:Episode(tenant, session, referenceTime)
WHERE turn.referenceTime >= datetime('0001-01-01T00:00:00Z') AND turn.scope = session.scope AND turn.kind <> 'digest'
RETURN turn.content AS content, turn.receivedAt AS receivedAt, turn.metadata AS metadata
ORDER BY receivedAt, turn.id
LIMIT $limit
