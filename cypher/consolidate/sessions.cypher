// Sessions worth a digest: those with enough unarchived turns, the last of them long ago, and those that already have a
// digest in any case. Each with its turns, their passages and the digest that is kept of it.
// tenant; scopes: those to look in, or null for all; rows: [{session, scope: or null for all}]; atLeast: the minimum
// number of turns; before: a datetime, which the last turn must precede; most: how many of the newest turns to read;
// vector: the property that holds a passage's vector; without: the values of embeddedBy that mark a passage without a
// vector
CYPHER 25
UNWIND $rows AS row
CALL (row) {
  MATCH (turn:Episode {tenant: $tenant, session: row.session})
  USING INDEX SEEK turn:Episode(tenant, session, referenceTime)
  WHERE turn.referenceTime IS NOT NULL AND turn.kind IN ['message', 'document']
    AND turn.knownFrom IS NOT NULL AND turn.knownTo IS NULL AND size(coalesce(turn.archived, [])) % 2 = 0
    AND ($scopes IS NULL OR turn.scope IN $scopes) AND (row.scope IS NULL OR turn.scope = row.scope)
  WITH turn ORDER BY turn.referenceTime DESC, turn.id DESC
  WITH turn.scope AS scope, count(turn) AS size, collect(turn)[..$most] AS turns
  RETURN scope, size, turns
}
WITH row.session AS session, scope, size, turns
WHERE turns[0].referenceTime < $before
OPTIONAL MATCH (held:Episode {tenant: $tenant, scope: scope, sourceKey: 'digest/session/' + session})
WITH session, scope, size, turns, held
WHERE size >= $atLeast OR held IS NOT NULL
UNWIND turns AS turn
WITH session, scope, size, held, turn {.id, .speaker, .referenceTime, .content, passages: COLLECT {
  MATCH (turn)-[:SAYS]->(passage:Passage)
  WHERE passage.knownTo = datetime('9999-12-31T00:00:00Z')
  RETURN passage {.text, vector: passage[$vector], waits: passage.embeddedBy IN $without} ORDER BY passage.ordinal
}} AS turn
WITH session, scope, size, held, collect(turn) AS turns
RETURN session, scope, size, turns,
  held {.id, .kind, .content, cites: COLLECT { MATCH (held)-[:CITES]->(cited) RETURN cited.id }} AS held
ORDER BY session, scope
