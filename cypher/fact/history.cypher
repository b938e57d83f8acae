// A page of the beliefs that the slot of a fact ever held by an instant, in the order they were learned: about its
// subject and predicate and, if the predicate held many values at that instant, its value.
// tenant; scopes: those to show, or null for all; id: of the fact; knownAt: a datetime; afterKnown, afterFrom:
// datetimes, and after: an id: knownFrom, validFrom and id of the last fact on the previous page; limit
CYPHER 25
MATCH (asked:Fact {tenant: $tenant, id: $id})-[:SUBJECT]->(subject:Entity)
WHERE asked.knownFrom <= $knownAt AND ($scopes IS NULL OR asked.scope IN $scopes)
MATCH (predicate:Predicate {tenant: $tenant, name: asked.predicate})
OPTIONAL MATCH (slot:Slot {tenant: $tenant, key: asked.slot})
WITH asked, subject, predicate, slot,
  COLLECT {
    MATCH (predicate)<-[:DECLARED]-(change:Commit) WHERE change.knownAt <= $knownAt
    RETURN change.cardinality ORDER BY change.seq DESC LIMIT 1
  } AS changedTo,
  COLLECT {
    MATCH (predicate)<-[:DECLARED]-(change:Commit) WHERE change.knownAt > $knownAt
    RETURN CASE change.cardinality WHEN 'one' THEN 'many' ELSE 'one' END ORDER BY change.seq LIMIT 1
  } AS changedFrom
// If no declaration had changed the cardinality by then, it follows from the slot in which the fact was opened; older
// facts do not name theirs.
WITH asked, subject, head(changedTo
  + CASE WHEN slot IS NULL THEN changedFrom ELSE [CASE WHEN slot.value IS NULL THEN 'one' ELSE 'many' END] END
  + predicate.cardinality) AS cardinality
CALL (asked, subject, cardinality) {
  UNWIND [(subject)<-[:SUBJECT]-(f:Fact) | f] AS fact
  WITH asked, cardinality, fact
  WHERE fact.predicate = asked.predicate AND fact.scope = asked.scope AND fact.knownFrom <= $knownAt
    AND (cardinality = 'one' OR fact.line = asked.line)
    AND (fact.knownFrom > $afterKnown OR (fact.knownFrom = $afterKnown
      AND (fact.validFrom > $afterFrom OR (fact.validFrom = $afterFrom AND fact.id > $after))))
  RETURN fact
  ORDER BY fact.knownFrom, fact.validFrom, fact.id
  LIMIT $limit
}
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// The last instant at which it was believed, as far as known.
WITH *, CASE WHEN fact.knownTo > $knownAt THEN $knownAt ELSE fact.knownTo - duration({microseconds: 1}) END AS lastBelieved
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
