// The turns of sessions as they are now, and the digests that are kept of them, to tell whether anything has changed.
// tenant; scopes: those to look in, or null for all; rows: [{about, session, scope}]; most: how many of the newest
// turns to read
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
OPTIONAL MATCH (held:Episode {tenant: $tenant, scope: scope, sourceKey: 'digest/session/' + row.session})
RETURN row.about AS about, scope, [turn IN turns | turn.id] AS ids, held.id AS held, coalesce(held.seal, held.digest) AS seal
