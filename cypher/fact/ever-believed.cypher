// Every belief ever held by an instant about some subjects, and about what they counted as while they did, in the order they
// were learned, each as it was when it was last believed.
// tenant; scopes: those to show, or null for all; subjects: ids; knownAt: a datetime; validAt: a datetime, or null for all of
// valid time; predicate, valueHashes: filters, or null; objects: ids, of which the value is one or counts as one, or null;
// afterKnown, afterFrom: datetimes, and after: an id: knownFrom, validFrom and id of the fact the page before ended with; limit
CYPHER 25
UNWIND $subjects AS id
MATCH (named:Entity {tenant: $tenant, id: id})
MATCH (named) ((:Entity)-[merges:COUNTS_AS WHERE merges.knownFrom <= $knownAt]->(:Entity))* (about:Entity)
WITH about,
  reduce(latest = datetime('0001-01-01T00:00:00Z'), merge IN merges |
    CASE WHEN merge.knownFrom > latest THEN merge.knownFrom ELSE latest END) AS since,
  reduce(first = datetime('9999-12-31T00:00:00Z'), merge IN merges |
    CASE WHEN merge.knownTo < first THEN merge.knownTo ELSE first END) AS until
WHERE since < until
// A list, so that the walk always starts at the entity, whatever the planner thinks of an index over facts.
UNWIND [(about)<-[:SUBJECT]-(f:Fact) | f] AS fact
WITH DISTINCT fact, since, until
WHERE fact.tenant = $tenant
  AND fact.knownFrom <= $knownAt AND fact.knownFrom < until AND fact.knownTo > since
WITH DISTINCT fact
WHERE ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($validAt IS NULL OR (fact.validFrom <= $validAt AND fact.validTo > $validAt))
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND ($valueHashes IS NULL OR fact.valueHash IN $valueHashes)
  AND ($objects IS NULL OR EXISTS {
    MATCH (fact)-[:OBJECT]->(:Entity) ((:Entity)<-[:COUNTS_AS]-(:Entity))* (meant:Entity)
    WHERE meant.id IN $objects
  })
  AND (fact.knownFrom > $afterKnown OR (fact.knownFrom = $afterKnown
    AND (fact.validFrom > $afterFrom OR (fact.validFrom = $afterFrom AND fact.id > $after))))
WITH fact
ORDER BY fact.knownFrom, fact.validFrom, fact.id
LIMIT $limit
WITH fact, CASE WHEN fact.knownTo > $knownAt THEN $knownAt ELSE fact.knownTo - duration({microseconds: 1}) END AS lastBelieved
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact, lastBelieved) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= lastBelieved AND support.knownTo > lastBelieved
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision
}
RETURN fact, subject, object, claims, confidence, precision,
  EXISTS {
    MATCH (open:Contradiction {tenant: $tenant, subject: subject.id})
    USING INDEX open:Contradiction(tenant, subject, knownFrom, id)
    WHERE open.knownFrom <= lastBelieved AND open.id > '' AND open.knownTo > lastBelieved
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= lastBelieved AND accepts.knownTo > lastBelieved
      }
  } AS disputed
ORDER BY fact.knownFrom, fact.validFrom, fact.id
