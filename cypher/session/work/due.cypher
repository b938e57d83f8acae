// Sessions with something due: open ones whose lease has ended, and those that are over whose digests can be kept. It looks across
// tenants, and answers nothing else.
// now: a datetime; limit
CYPHER 25
MATCH (session:Session)
USING INDEX session:Session(dueAt)
WHERE session.dueAt <= $now
RETURN session.tenant AS tenant, session.id AS id, session.scope AS scope, session.state AS state, session.mode AS mode,
  session.dueAt AS dueAt
ORDER BY session.dueAt
LIMIT $limit
