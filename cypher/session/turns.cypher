// The turns of a session as known at an instant, in the order in which they happened.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime; afterTime: a datetime, and after: an id: the
// last turn on the page before, or where to begin; limit
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR session.scope IN $scopes
MATCH (turn:Episode {tenant: $tenant, session: $id})
USING INDEX turn:Episode(tenant, session, referenceTime)
WHERE turn.referenceTime >= $afterTime AND (turn.referenceTime > $afterTime OR turn.id > $after)
  AND turn.scope = session.scope AND turn.kind <> 'digest'
  AND turn.knownFrom <= $knownAt AND (turn.knownTo IS NULL OR turn.knownTo > $knownAt)
RETURN turn
ORDER BY turn.tenant, turn.session, turn.referenceTime, turn.id
LIMIT $limit
