// Differences between what was believed at an earlier instant and what is now: facts believed at only one of the two.
// They are grouped into lines (one subject, predicate and value), the latest change first.
// tenant; scopes: those to show, or null for all; from, to: datetimes; look: the number of latest commits to look at;
// commits: how many of them, which touched the scopes, to examine; most: the number of their openings and closings;
// limit: lines
CYPHER 25
CALL () {
  MATCH (commit:Commit {tenant: $tenant})
  WHERE commit.knownAt > $from AND commit.knownAt <= $to
  WITH commit ORDER BY commit.tenant DESC, commit.knownAt DESC LIMIT $look
  WITH commit
  WHERE $scopes IS NULL OR commit.predicate IS NOT NULL OR size(commit.scopes) = 0
    OR any(scope IN commit.scopes WHERE scope IN $scopes)
  WITH commit ORDER BY commit.tenant DESC, commit.knownAt DESC LIMIT $commits
  MATCH (commit)-[:OPENED|CLOSED]->(fact:Fact)
  WHERE $scopes IS NULL OR fact.scope IN $scopes
  RETURN fact
  LIMIT $most
}
WITH DISTINCT fact
WHERE fact.tenant = $tenant AND (fact.knownFrom <= $from) <> (fact.knownTo > $to)
WITH fact.line AS line, collect(fact) AS facts,
  max(CASE WHEN fact.knownFrom > $from THEN fact.knownFrom ELSE fact.knownTo END) AS changedAt
ORDER BY changedAt DESC, line
WITH collect({facts: facts, line: line, changedAt: changedAt}) AS changed
WITH size(changed) AS lines, changed[..$limit] AS changed
UNWIND changed AS change
UNWIND change.facts AS fact
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
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
RETURN lines, change.line AS line,
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
    WHERE open.knownFrom <= asOf AND open.id > '' AND open.knownTo > asOf
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= asOf AND accepts.knownTo > asOf
      }
  } AS disputed
ORDER BY change.changedAt DESC, change.line, fact.validFrom, fact.id
