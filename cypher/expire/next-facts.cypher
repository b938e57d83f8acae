// The next facts of a predicate, believed or not, in order of valid time, with the time of the last confirmation for
// those that are believed now.
// tenant; scopes: for whose facts to read the confirmation, or null for all; predicate; afterFrom: a datetime, and
// after: an id: validFrom and id of the last fact on the page before; look: how many
CYPHER 25
CALL () {
  // Two ranges of the index, so that a page reads no more than it needs, however many facts begin at the same instant.
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
