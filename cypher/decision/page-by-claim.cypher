// One page of the decisions about a claim that were known by an instant, newest first.
// tenant; scopes: those to show, or null for all; claim: its id; knownAt: a datetime; kind, actor: filters, or null;
// inForce: true, false, or null for both; beforeKnown: a datetime, and before: an id, of the last decision on the
// previous page; limit
CYPHER 25
MATCH (claim:Claim {tenant: $tenant, id: $claim})
UNWIND [(claim)<-[:WEIGHED]-(d:Decision) | d] AS decision
WITH decision
WHERE decision.tenant = $tenant AND decision.knownFrom <= $knownAt
  AND ($scopes IS NULL OR any(scope IN decision.scopes WHERE scope IN $scopes))
  AND ($kind IS NULL OR decision.kind = $kind)
  AND ($actor IS NULL OR decision.actor = $actor)
  AND ($inForce IS NULL OR $inForce = (decision.knownTo > $knownAt))
  AND (decision.knownFrom < $beforeKnown OR (decision.knownFrom = $beforeKnown AND decision.id < $before))
RETURN decision
ORDER BY decision.knownFrom DESC, decision.id DESC
LIMIT $limit
