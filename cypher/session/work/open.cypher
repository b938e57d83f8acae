// Opens a session, or resumes the one with this id: renews its lease, and reopens it if it had lapsed. Returns what the
// session already knows: what it was told, and when its own turns were learned. If it stays ended, its digest waits on,
// or is due again because of a new turn.
// tenant; id; properties: of a new session; reopen: whether to reopen one that was ended; forgets: whether its host has
// dropped what it was told; speaks: whether turns come along; now: a datetime; leaseEnds: when it lapses; digestDue:
// when its digest is due
CYPHER 25
MERGE (session:Session {tenant: $tenant, id: $id})
ON CREATE SET session += $properties, session.looks = 0, session.seenAt = $now
SET session.name = session.name
WITH session, $reopen OR session.state = 'lapsed' OR session.state = 'open' AS opens
WITH session, opens,
  NOT opens AND (session.consolidation = 'due' OR $speaks AND session.consolidation = 'begun') AS waits
SET session.state = CASE WHEN opens THEN 'open' ELSE session.state END,
  session.dueAt = CASE WHEN opens THEN $leaseEnds WHEN waits THEN $digestDue ELSE session.dueAt END,
  session.endedAt = CASE WHEN opens THEN null ELSE session.endedAt END,
  session.consolidation = CASE WHEN opens THEN null WHEN waits THEN 'due' ELSE session.consolidation END,
  session.told = CASE WHEN $forgets THEN [] ELSE session.told END,
  session.briefed = NOT $forgets AND coalesce(session.briefed, true),
  session.seenAt = CASE WHEN session.seenAt < $now THEN $now ELSE session.seenAt END
RETURN session, COLLECT {
  MATCH (turn:Episode {tenant: $tenant, session: $id})
  USING INDEX turn:Episode(tenant, session, referenceTime)
  WHERE turn.referenceTime >= datetime('0001-01-01T00:00:00Z') AND turn.scope = session.scope AND turn.knownFrom IS NOT NULL
  RETURN turn.knownFrom
  ORDER BY turn.tenant DESC, turn.session DESC, turn.referenceTime DESC
  LIMIT 1000
} AS learned
