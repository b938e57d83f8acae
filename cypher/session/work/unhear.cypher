// What a session was told in an answer that never arrived is not known to it.
// tenant; id; key: of the request that was answered so
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
SET session.looks = session.looks
WITH session
MATCH (session)-[:TOLD]->(one:Injection {key: $key})
WHERE one.arrived
SET one.arrived = false,
  session.told = [id IN session.told WHERE NOT id IN one.noted],
  session.heard = [id IN session.heard WHERE NOT id IN one.noted],
  session.seen = one.seenBefore,
  session.briefed = session.briefed AND NOT one.briefs
RETURN session.id AS id
