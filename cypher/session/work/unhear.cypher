// Forgets that a session was told what an answer contained that never arrived.
// tenant; id; key: the idempotency key of that request
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
SET session.name = session.name
WITH session
MATCH (session)-[:TOLD]->(one:Injection {key: $key})
WHERE one.arrived
SET one.arrived = false,
  session.told = [id IN session.told WHERE NOT id IN one.noted],
  session.heard = [id IN session.heard WHERE NOT id IN one.noted],
  session.seen = one.seenBefore,
  session.briefed = session.briefed AND NOT one.briefs
RETURN session.id AS id
