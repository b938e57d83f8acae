// One fact as of a known time, if it was known by then.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, id: $id})-[:SUBJECT]->(subject:Entity)
WHERE fact.knownFrom <= $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
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
