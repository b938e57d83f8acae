// How many facts that held at some instants and were not archived had gone unconfirmed for longer than their
// predicate's time to live.
// tenant; scopes: those to show, or null for all; instants: [{knownAt, validAt, living: [{predicate, timeToLive: as ISO
// 8601}]}]
CYPHER 25
UNWIND range(0, size($instants) - 1) AS place
WITH place, $instants[place] AS at
CALL (at) {
  UNWIND at.living AS living
  MATCH (fact:Fact {tenant: $tenant, predicate: living.predicate})
  USING INDEX fact:Fact(tenant, predicate, validFrom, id)
  WHERE fact.validFrom <= at.validAt AND fact.id > '' AND fact.validTo > at.validAt
    AND fact.knownFrom <= at.knownAt AND fact.knownTo > at.knownAt
    AND ($scopes IS NULL OR fact.scope IN $scopes)
    AND size([turn IN coalesce(fact.archived, []) WHERE turn <= at.knownAt]) % 2 = 0
  WITH at, living, head(COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE support.knownFrom <= at.knownAt AND support.knownTo > at.knownAt
    RETURN max(coalesce(claim.said, claim.knownFrom))
  }) AS confirmedAt
  WHERE confirmedAt + duration(living.timeToLive) <= at.validAt
  RETURN count(*) AS stale
}
RETURN place, stale
ORDER BY place
