// Contradictions that existed at only one of two known times, in the order of their change, each with the commit that
// opened or closed it.
// tenant; scopes: those to show, or null for all; predicate, subjects (ids as of the second instant), subjectsBefore
// (as of the first): filters, or null; from, to: datetimes; validAt: only those of that instant, or null; skip: the
// number on previous pages; limit
CYPHER 25
CALL () {
  // Of some subjects there are fewer than of all.
  UNWIND $subjects AS id
  MATCH (c:Contradiction {tenant: $tenant, subject: id})
  USING INDEX c:Contradiction(tenant, subject, knownFrom, id)
  WHERE c.knownFrom > $from AND c.knownFrom <= $to AND c.id > '' AND c.knownTo > $to
  RETURN c AS contradiction, c.knownFrom AS changedAt, true AS opened
  UNION ALL
  UNWIND $subjectsBefore AS id
  MATCH (c:Contradiction {tenant: $tenant, subject: id})
  USING INDEX c:Contradiction(tenant, subject, knownFrom, id)
  WHERE c.knownFrom <= $from AND c.id > '' AND c.knownTo > $from AND c.knownTo <= $to
  RETURN c AS contradiction, c.knownTo AS changedAt, false AS opened
  UNION ALL
  UNWIND CASE WHEN $subjects IS NULL THEN [$from] ELSE [] END AS since
  MATCH (c:Contradiction {tenant: $tenant})
  USING INDEX c:Contradiction(tenant, knownFrom, id)
  WHERE c.knownFrom > since AND c.knownFrom <= $to AND c.id > '' AND c.knownTo > $to
  RETURN c AS contradiction, c.knownFrom AS changedAt, true AS opened
  UNION ALL
  UNWIND CASE WHEN $subjects IS NULL THEN [$from] ELSE [] END AS since
  MATCH (c:Contradiction {tenant: $tenant})
  USING INDEX c:Contradiction(tenant, knownTo)
  WHERE c.knownTo > since AND c.knownTo <= $to AND c.knownFrom <= $from
  RETURN c AS contradiction, c.knownTo AS changedAt, false AS opened
}
WITH contradiction, changedAt, opened
WHERE ($scopes IS NULL OR contradiction.scope IN $scopes)
  AND ($predicate IS NULL OR contradiction.predicate = $predicate)
  AND ($validAt IS NULL OR (contradiction.validFrom <= $validAt AND contradiction.validTo > $validAt))
WITH contradiction, changedAt, opened
ORDER BY changedAt, contradiction.id
SKIP $skip
LIMIT $limit
MATCH (contradiction)-[:SUBJECT]->(subject:Entity)
MATCH (cause:Commit {tenant: $tenant, knownAt: changedAt})
RETURN contradiction, opened, subject, cause, [(contradiction)-[:OBJECT]->(object:Entity) | object] AS objects
ORDER BY changedAt, contradiction.id
