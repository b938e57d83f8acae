// How beliefs changed between two known times: facts believed at only one of the two, each with the commit that changed
// it. They are grouped into lines (one subject, predicate and value), ordered by their first change, then by statement.
// tenant; scopes: those to show, or null for all; predicate, subjects (ids as of the second instant), subjectsBefore
// (as of the first): filters, or null; from, to: datetimes; validAt: only facts that hold then, or null; skip: the
// number of lines on previous pages; limit: lines
CYPHER 25
CALL () {
  // Of some subjects there is less than of all that changed meanwhile.
  UNWIND $subjects + $subjectsBefore AS id
  MATCH (about:Entity {tenant: $tenant, id: id})<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $to AND fact.knownTo > $from
  RETURN fact
  UNION
  UNWIND CASE WHEN $subjects IS NULL THEN [$from] ELSE [] END AS since
  MATCH (commit:Commit {tenant: $tenant})
  WHERE commit.knownAt > since AND commit.knownAt <= $to
  MATCH (commit)-[:OPENED|CLOSED]->(fact:Fact)
  RETURN fact
}
WITH fact
WHERE fact.tenant = $tenant
  AND (fact.knownFrom <= $from) <> (fact.knownTo > $to)
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND ($validAt IS NULL OR (fact.validFrom <= $validAt AND fact.validTo > $validAt))
  AND ($subjects IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT]->(about:Entity)
    WHERE about.id IN CASE WHEN fact.knownFrom > $from THEN $subjects ELSE $subjectsBefore END
  })
WITH fact.line AS line, collect(fact) AS facts, min(fact.statement) AS words,
  min(CASE WHEN fact.knownFrom > $from THEN fact.knownFrom ELSE fact.knownTo END) AS changedAt
ORDER BY changedAt, words, line
SKIP $skip
LIMIT $limit
UNWIND facts AS fact
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
MATCH (cause:Commit {tenant: $tenant, knownAt: CASE WHEN fact.knownFrom > $from THEN fact.knownFrom ELSE fact.knownTo END})
WITH *, CASE WHEN fact.knownFrom > $from THEN $to ELSE $from END AS asOf
CALL (fact, asOf) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= asOf AND support.knownTo > asOf
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
    WHERE open.knownFrom <= asOf AND open.id > '' AND open.knownTo > asOf
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= asOf AND accepts.knownTo > asOf
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
