// A page of the facts about an entity, as subject or as object, believed at both instants, in the order of valid time.
// tenant; scopes: those to show, or null for all; id: of the entity; validAt: a datetime, or null for all of valid
// time; knownAt: a datetime; afterFrom: a datetime, and after: an id: validFrom and id of the last fact on the previous
// page; limit
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, id: $id})
UNWIND [(entity)<-[:SUBJECT|OBJECT]-(fact:Fact) | fact] AS fact
WITH DISTINCT fact
WHERE fact.tenant = $tenant
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND ($validAt IS NULL OR (fact.validFrom <= $validAt AND fact.validTo > $validAt))
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND (fact.validFrom > $afterFrom OR (fact.validFrom = $afterFrom AND fact.id > $after))
WITH fact
ORDER BY fact.validFrom, fact.id
LIMIT $limit
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
    WHERE open.knownFrom <= $knownAt AND open.id > '' AND open.knownTo > $knownAt
      AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
      AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
      }
  } AS disputed
ORDER BY fact.validFrom, fact.id
