// A session, what it was told, and how many of its turns are learned or waiting to be.
// tenant; scopes: those to show, or null for all; id
CYPHER 25
MATCH (session:Session {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR session.scope IN $scopes
RETURN session,
  COLLECT { MATCH (session)-[:TOLD]->(one:Injection) RETURN one ORDER BY one.ordinal } AS injections,
  COUNT {
    MATCH (turn:Episode {tenant: $tenant, session: $id})
    WHERE turn.referenceTime >= datetime('0001-01-01T00:00:00Z') AND turn.scope = session.scope AND turn.state = 'pending'
  } AS waiting
