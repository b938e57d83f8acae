// How the world changed between two instants of valid time, as believed at one instant of knowledge, a line of facts
// (one subject, predicate and value) to a row: what held at the first but not at the second, and the other way round.
// tenant; scopes, predicate, subject: filters, or null; subjectKey: the folded name; from, to: datetimes;
// knownAt: a datetime; after: the line the page before ended with, or ''; limit: lines
CYPHER 25
CALL () {
  MATCH (fact:Fact {tenant: $tenant}) USING INDEX fact:Fact(tenant, validFrom)
  WHERE fact.validFrom > $from AND fact.validFrom <= $to AND fact.validTo > $to
  RETURN fact
  UNION
  MATCH (fact:Fact {tenant: $tenant}) USING INDEX fact:Fact(tenant, validTo)
  WHERE fact.validTo > $from AND fact.validTo <= $to AND fact.validFrom <= $from
  RETURN fact
}
WITH fact
WHERE fact.line > $after AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND ($subject IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT]->(about:Entity)
    WHERE about.id = $subject OR about.nameKey = $subjectKey
  })
WITH fact.line AS line, collect(fact) AS facts
ORDER BY line
LIMIT $limit
UNWIND facts AS fact
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
MATCH (cause:Commit {tenant: $tenant, knownAt: fact.knownFrom})
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence
}
RETURN line, fact, subject, object, claims, confidence, cause,
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
ORDER BY line, fact.validFrom, fact.id
