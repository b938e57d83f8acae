// Sessions with something due: open ones whose lease has expired, and ended ones whose digest is due. It spans all
// tenants and returns nothing else about them.
// now: a datetime; limit
CYPHER 25
MATCH (session:Session)
USING INDEX session:Session(dueAt)
WHERE session.dueAt <= $now
RETURN session.tenant AS tenant, session.id AS id, session.scope AS scope, session.state AS state, session.mode AS mode,
  session.dueAt AS dueAt
ORDER BY session.dueAt
LIMIT $limit
