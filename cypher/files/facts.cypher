// Facts by their ids, as they were believed at an instant.
// tenant; scopes: those to show, or null for all; ids; knownAt: a datetime
CYPHER 25
UNWIND $ids AS id
MATCH (fact:Fact {tenant: $tenant, id: id}) USING INDEX fact:Fact(tenant, id)
WHERE $scopes IS NULL OR fact.scope IN $scopes
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// Not whole nodes: the vector is larger than everything else together.
RETURN
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    .archived, .pinned} AS fact,
  fact.valueHash AS valueHash, fact.valueKey AS valueKey,
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
    WHERE open.knownFrom <= $knownAt AND open.id > '' AND open.knownTo > $knownAt
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
      }
  } AS disputed
