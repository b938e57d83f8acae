// How the world changed between two valid times, as believed at one known time: facts that held at only one of the two.
// They are grouped into lines (one subject, predicate and value), ordered by their first change, then by statement.
// tenant; scopes: those to show, or null for all; predicate, subjects (ids): filters, or null; from, to: datetimes;
// knownAt: a datetime; skip: the number of lines on previous pages; limit: lines
CYPHER 25
CALL () {
  // Of some subjects there is less than of all that changed meanwhile.
  UNWIND $subjects AS id
  MATCH (about:Entity {tenant: $tenant, id: id})<-[:SUBJECT]-(fact:Fact)
  WHERE (fact.validFrom > $from AND fact.validFrom <= $to AND fact.validTo > $to)
    OR (fact.validTo > $from AND fact.validTo <= $to AND fact.validFrom <= $from)
  RETURN fact
  UNION
  UNWIND CASE WHEN $subjects IS NULL THEN [$from] ELSE [] END AS since
  MATCH (fact:Fact {tenant: $tenant}) USING INDEX fact:Fact(tenant, validFrom)
  WHERE fact.validFrom > since AND fact.validFrom <= $to AND fact.validTo > $to
  RETURN fact
  UNION
  UNWIND CASE WHEN $subjects IS NULL THEN [$from] ELSE [] END AS since
  MATCH (fact:Fact {tenant: $tenant}) USING INDEX fact:Fact(tenant, validTo)
  WHERE fact.validTo > since AND fact.validTo <= $to AND fact.validFrom <= $from
  RETURN fact
}
WITH fact
WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicate IS NULL OR fact.predicate = $predicate)
WITH fact.line AS line, collect(fact) AS facts, min(fact.statement) AS words,
  min(CASE WHEN fact.validFrom > $from THEN fact.validFrom ELSE fact.validTo END) AS changedAt
ORDER BY changedAt, words, line
SKIP $skip
LIMIT $limit
UNWIND facts AS fact
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
MATCH (cause:Commit {tenant: $tenant, knownAt: fact.knownFrom})
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// Selected properties only: a whole node includes vectors, which are longer than all the rest.
RETURN line, changedAt, words,
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    .archived, .pinned} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object,
  claims, confidence, precision, confirmedAt, cause,
  head(COLLECT {
    MATCH (declared:Predicate {tenant: $tenant, name: fact.predicate})
    WHERE declared.lifespansFrom IS NOT NULL
    RETURN declared {.lifespansFrom, .timesToLive, .halfLives}
  }) AS lifespans,
  EXISTS {
    MATCH (open:Contradiction {tenant: $tenant, subject: subject.id})
    USING INDEX open:Contradiction(tenant, subject, knownFrom, id)
    WHERE open.knownFrom <= $knownAt AND open.id > '' AND open.knownTo > $knownAt
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
      }
  } AS disputed,
  COLLECT {
    MATCH (decision:Decision {tenant: $tenant, knownFrom: cause.knownAt})
    USING INDEX decision:Decision(tenant, knownFrom, id)
    WHERE decision.id > '' AND decision.kind IN ['retract', 'setAside']
    MATCH (decision)-[:WEIGHED]->(claim:Claim)
    WHERE claim.predicate = fact.predicate AND claim.scope = fact.scope
      AND (decision.alone OR claim.subject = subject.id
        OR any(slot IN fact.slot + coalesce(fact.movedTo, []) WHERE slot IN decision.slots))
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS retracted,
  COLLECT {
    MATCH (decision:Decision {tenant: $tenant, knownFrom: cause.knownAt})
    USING INDEX decision:Decision(tenant, knownFrom, id)
    WHERE decision.id > ''
      AND (decision.alone OR any(slot IN fact.slot + coalesce(fact.movedTo, []) WHERE slot IN decision.slots))
    RETURN decision {.id, .kind} ORDER BY decision.ordinal
  } AS decisions
ORDER BY changedAt, words, line, fact.validFrom, fact.id
