// How many claims were withdrawn or set aside at some known times, by decisions in force then.
// tenant; scopes: those to show, or null for all; instants: [{knownAt}]: datetimes
CYPHER 25
UNWIND range(0, size($instants) - 1) AS place
WITH place, $instants[place] AS at
CALL (at) {
  UNWIND ['retract', 'setAside'] AS kind
  MATCH (decision:Decision {tenant: $tenant, kind: kind})
  USING INDEX decision:Decision(tenant, kind, knownFrom, id)
  WHERE decision.knownFrom <= at.knownAt AND decision.id > '' AND decision.knownTo > at.knownAt
  MATCH (decision)-[:WEIGHED]->(claim:Claim)
  WHERE $scopes IS NULL OR claim.scope IN $scopes
  RETURN count(DISTINCT claim) AS retracted
}
RETURN place, retracted
ORDER BY place
