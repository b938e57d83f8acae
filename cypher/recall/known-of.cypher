// What is believed of some entities, as subject or as object, valid at one instant and believed at another, and not
// archived: the facts that were last to be believed, and how many there are in all (total, in every row).
// tenant; scopes: those to show, or null for all; entities: ids; validAt, knownAt: datetimes; limit
CYPHER 25
UNWIND $entities AS id
MATCH (about:Entity {tenant: $tenant, id: id})
// A list, so that the search starts at the entity and the planner cannot choose an index of facts.
UNWIND [(about)<-[:SUBJECT|OBJECT]-(fact:Fact) | fact] AS fact
WITH DISTINCT fact
WHERE fact.tenant = $tenant
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.validFrom <= $validAt AND fact.validTo > $validAt
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0
WITH fact ORDER BY coalesce(fact.believedSince, fact.knownFrom) DESC, fact.id
WITH collect(fact) AS facts
WITH size(facts) AS total, facts[..$limit] AS latest
UNWIND latest AS fact
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
  total,
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
ORDER BY confidence DESC, coalesce(fact.believedSince, fact.knownFrom) DESC, fact.id
