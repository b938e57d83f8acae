// The facts in some scopes that are valid and believed at two instants, and not archived, with only the properties that
// decide their worth, all in one row.
// tenant; scopes: those to show, or null for all; wanted: the scopes of the file; validAt, knownAt: datetimes
CYPHER 25
UNWIND $wanted AS scope
MATCH (fact:Fact {tenant: $tenant, scope: scope})
USING INDEX fact:Fact(tenant, scope, knownTo)
WHERE fact.knownTo > $knownAt AND fact.knownFrom <= $knownAt
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.validFrom <= $validAt AND fact.validTo > $validAt
  AND size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0
MATCH (fact)-[:SUBJECT]->(subject:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  RETURN max(coalesce(claim.said, claim.knownFrom)) AS said, max(claim.confidence) AS confidence,
    count(DISTINCT coalesce(claim.source, toString(claim.commit))) AS sources
}
RETURN collect([fact.id, fact.scope, subject.id, fact.predicate, fact.valueHash, said.epochMillis, confidence, sources,
  size([turn IN coalesce(fact.pinned, []) WHERE turn <= $knownAt]) % 2 = 1]) AS facts
