// How belief changed between two instants of knowledge, a line of facts (one subject, predicate and value) to a row:
// what was believed at the first but not at the second, and the other way round, each with the commit that changed it.
// Lines are in the order of their first change; those of one instant by their words.
// tenant; scopes: those to show, or null for all; predicate, subjects (ids): filters, or null; from, to: datetimes;
// validAt: only facts that hold then, or null; skip: how many lines the pages before had; limit: lines
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt > $from AND commit.knownAt <= $to
MATCH (commit)-[:OPENED|CLOSED]->(fact:Fact)
WITH DISTINCT fact
WHERE fact.tenant = $tenant
  AND (fact.knownFrom <= $from) <> (fact.knownTo > $to)
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND ($validAt IS NULL OR (fact.validFrom <= $validAt AND fact.validTo > $validAt))
  AND ($subjects IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT]->(about:Entity)
    WHERE about.id IN $subjects
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
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WITH claim, support, CASE WHEN fact.knownFrom > $from THEN $to ELSE $from END AS knownAt
  WHERE support.knownFrom <= knownAt AND support.knownTo > knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision
}
RETURN line, changedAt, words, fact, subject, object, claims, confidence, precision, cause,
  COLLECT {
    MATCH (cause)-[:RECORDED]->(claim:Claim)-[:IN]->(slot:Slot)-[:OF]->(subject)
    WHERE slot.predicate = fact.predicate AND slot.scope = fact.scope
    RETURN claim.id ORDER BY claim.ordinal
  } AS made,
  COLLECT {
    MATCH (cause)-[:RECORDED]->(:Decision)-[:WEIGHED]->(claim:Claim)-[:IN]->(slot:Slot)-[:OF]->(subject)
    WHERE slot.predicate = fact.predicate AND slot.scope = fact.scope
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS retracted
ORDER BY changedAt, words, line, fact.validFrom, fact.id
