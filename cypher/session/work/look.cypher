// Records what a session is told. Does nothing if the session has been told some of it in the meantime.
// tenant; id; told: ids of facts, episodes and digests; turns: those that are episodes somebody reported; seen: the
// last commit whose changes are told, or null; last: the mark of its last turn, or null; tokens; briefs: whether it is
// told what is told at the start; injections: none, or one, as a map
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
SET session.name = session.name
WITH session
WHERE none(id IN $told WHERE id IN session.told) AND none(id IN $turns WHERE id IN session.heard)
SET session.looks = session.looks + 1, session.told = session.told + $told, session.heard = session.heard + $turns,
  session.seen = coalesce($seen, session.seen), session.last = coalesce($last, session.last),
  session.briefed = session.briefed OR $briefs, session.tokens = session.tokens + $tokens
FOREACH (injection IN $injections |
  CREATE (session)-[:TOLD]->(one:Injection {tenant: $tenant, session: $id, ordinal: session.looks})
  SET one += injection
)
RETURN session
