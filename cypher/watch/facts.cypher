// The facts that some commits opened and closed, in the order of the commits, closed ones first. Each is as of its
// commit; a closed one is as it was last believed.
// tenant; scopes: those to show, or null for all; commits: [{seq, subjects, before: ids as of the commit and as of the
// one before it, or null for all subjects}]; predicate: a filter, or null; skip: how many were read before; limit
CYPHER 25
UNWIND $commits AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.seq})
CALL (commit) {
  MATCH (commit)-[:OPENED]->(fact:Fact)
  RETURN fact, true AS opened
  UNION ALL
  MATCH (commit)-[:CLOSED]->(fact:Fact)
  RETURN fact, false AS opened
}
WITH row, commit, fact, opened
WHERE fact.tenant = $tenant
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($predicate IS NULL OR fact.predicate = $predicate)
  AND (row.subjects IS NULL OR EXISTS {
    MATCH (fact)-[:SUBJECT]->(about:Entity)
    WHERE about.id IN CASE WHEN opened THEN row.subjects ELSE row.before END
  })
WITH commit, fact, opened
ORDER BY commit.seq, opened, fact.id
SKIP $skip
LIMIT $limit
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
WITH *, CASE WHEN opened THEN commit.knownAt ELSE commit.knownAt - duration({microseconds: 1}) END AS asOf
CALL (fact, asOf) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= asOf AND support.knownTo > asOf
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// Selected properties only: a whole node includes vectors, which are longer than all the rest.
RETURN commit.seq AS seq, opened,
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
ORDER BY seq, opened, fact.id
