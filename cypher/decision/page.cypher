// One page of the decisions known by an instant, newest first.
// tenant; scopes: those to show, or null for all; knownAt: a datetime; kind, actor: filters, or null; inForce: true,
// false, or null for both; beforeKnown: a datetime, and before: an id, of the last decision on the previous page; limit
CYPHER 25
CALL () {
  // Two ranges of the index, so that a page reads only what it needs, however many decisions a single commit made.
  MATCH (d:Decision {tenant: $tenant})
  USING INDEX d:Decision(tenant, knownFrom, id)
  WHERE d.knownFrom = $beforeKnown AND d.id < $before
    AND ($scopes IS NULL OR any(scope IN d.scopes WHERE scope IN $scopes))
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($actor IS NULL OR d.actor = $actor)
    AND ($inForce IS NULL OR $inForce = (d.knownTo > $knownAt))
  RETURN d
  ORDER BY d.tenant DESC, d.knownFrom DESC, d.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (d:Decision {tenant: $tenant})
  USING INDEX d:Decision(tenant, knownFrom, id)
  WHERE d.knownFrom < $beforeKnown AND d.knownFrom <= $knownAt AND d.id > ''
    AND ($scopes IS NULL OR any(scope IN d.scopes WHERE scope IN $scopes))
    AND ($kind IS NULL OR d.kind = $kind)
    AND ($actor IS NULL OR d.actor = $actor)
    AND ($inForce IS NULL OR $inForce = (d.knownTo > $knownAt))
  RETURN d
  ORDER BY d.tenant DESC, d.knownFrom DESC, d.id DESC
  LIMIT $limit
}
RETURN d AS decision
ORDER BY decision.knownFrom DESC, decision.id DESC
LIMIT $limit
