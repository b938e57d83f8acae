// Sessions, the most recently started first.
// tenant; scopes: those to show, or null for all; host, project, state: of those to show, or null for all; beforeTime:
// a datetime, and before: an id: the last session on the page before, or where to begin; limit
CYPHER 25
MATCH (session:Session {tenant: $tenant})
USING INDEX session:Session(tenant, startedAt)
WHERE session.startedAt <= $beforeTime AND (session.startedAt < $beforeTime OR session.id < $before)
  AND ($scopes IS NULL OR session.scope IN $scopes)
  AND ($host IS NULL OR session.host = $host)
  AND ($project IS NULL OR session.project = $project)
  AND ($state IS NULL OR session.state = $state)
RETURN session
ORDER BY session.tenant DESC, session.startedAt DESC, session.id DESC
LIMIT $limit
