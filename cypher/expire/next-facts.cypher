// The next facts of a predicate, whether believed or not, in the order of valid time; of those that are believed now when somebody
// said so last.
// tenant; scopes: of which this is asked, or null for all; predicate; afterFrom: a datetime, and after: an id: the start and the id
// of the fact the page before ended with; look: how many
CYPHER 25
CALL () {
  // Two ranges of the index, so that however many begin at one instant, a page reads no further than it needs.
  MATCH (fact:Fact {tenant: $tenant, predicate: $predicate})
  USING INDEX fact:Fact(tenant, predicate, validFrom, id)
  WHERE fact.validFrom = $afterFrom AND fact.id > $after
  RETURN fact
  ORDER BY fact.tenant, fact.predicate, fact.validFrom, fact.id
  LIMIT $look
  UNION ALL
  MATCH (fact:Fact {tenant: $tenant, predicate: $predicate})
  USING INDEX fact:Fact(tenant, predicate, validFrom, id)
  WHERE fact.validFrom > $afterFrom AND fact.id > ''
  RETURN fact
  ORDER BY fact.tenant, fact.predicate, fact.validFrom, fact.id
  LIMIT $look
}
WITH fact
ORDER BY fact.validFrom, fact.id
LIMIT $look
RETURN fact {.id, .validFrom, .validTo,
  confirmedAt: CASE
    WHEN fact.knownTo = datetime('9999-12-31T00:00:00Z') AND ($scopes IS NULL OR fact.scope IN $scopes)
    THEN head(COLLECT {
      MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
      WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
      RETURN max(coalesce(claim.said, claim.knownFrom))
    })
  END} AS fact
ORDER BY fact.validFrom, fact.id
