// Every belief held by an instant about some subjects, and about what they counted as while they did, in the order they
// were learned, each as it was when last believed.
// tenant; scopes: those to show, or null for all; subjects: ids; knownAt: a datetime; validAt: a datetime, or null for
// all of valid time; predicate, valueHashes: filters, or null; objects: ids of the value, or of what counted as it, or
// null; afterKnown, afterFrom: datetimes, and after: an id: knownFrom, validFrom and id of the last fact on the
// previous page; limit
CYPHER 25
UNWIND $subjects + coalesce($objects, []) AS id
MATCH (asked:Entity {tenant: $tenant, id: id})
MATCH (asked) ((:Entity)-[merges:COUNTS_AS WHERE merges.knownFrom <= $knownAt]->(:Entity))* (meant:Entity)
// Ignores chains of merges that were never in force together: they mean nothing, and there can be far too many.
WHERE allReduce(
  span = {since: datetime('0001-01-01T00:00:00Z'), until: datetime('9999-12-31T00:00:00Z')},
  merge IN merges | {
    since: CASE WHEN merge.knownFrom > span.since THEN merge.knownFrom ELSE span.since END,
    until: CASE WHEN merge.knownTo < span.until THEN merge.knownTo ELSE span.until END},
  span.since < span.until)
WITH collect({asked: id, meant: meant,
  since: coalesce(coll.max([merge IN merges | merge.knownFrom]), datetime('0001-01-01T00:00:00Z')),
  until: coalesce(coll.min([merge IN merges | merge.knownTo]), datetime('9999-12-31T00:00:00Z'))}) AS spans
UNWIND [span IN spans WHERE span.asked IN $subjects] AS span
WITH spans, span, span.meant AS about
// A list, so that the search starts at the entity and the planner cannot choose an index of facts.
UNWIND [(about)<-[:SUBJECT]-(f:Fact) | f] AS fact
WITH spans, span, fact
WHERE fact.tenant = $tenant
  AND fact.knownFrom <= $knownAt AND fact.knownFrom < span.until AND fact.knownTo > span.since
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($validAt IS NULL OR (fact.validFrom <= $validAt AND fact.validTo > $validAt))
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND ($valueHashes IS NULL OR fact.valueHash IN $valueHashes)
  AND ($objects IS NULL OR any(object IN spans WHERE object.asked IN $objects
    AND fact.valueKey = 'entity:' + object.meant.id AND fact.knownFrom < object.until AND fact.knownTo > object.since))
  AND (fact.knownFrom > $afterKnown OR (fact.knownFrom = $afterKnown
    AND (fact.validFrom > $afterFrom OR (fact.validFrom = $afterFrom AND fact.id > $after))))
WITH DISTINCT fact
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
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// Selected properties only: a whole node includes vectors, which are longer than all the rest.
RETURN
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    .archived, .pinned} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object,
  claims, confidence, precision, confirmedAt,
  head(COLLECT {
    MATCH (declared:Predicate {tenant: $tenant, name: fact.predicate})
    WHERE declared.lifespansFrom IS NOT NULL
    RETURN declared {.lifespansFrom, .timesToLive, .halfLives}
  }) AS lifespans,
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
