// The facts that are pinned, valid at one instant and believed at another, and not archived. A fact is pinned if a
// decision in force pins one of its supporting claims. Most confident first.
// tenant; scopes: those to show, or null for all; validAt, knownAt: datetimes; limit
CYPHER 25
MATCH (pin:Decision {tenant: $tenant, kind: 'pin'})
USING INDEX pin:Decision(tenant, kind, knownFrom, id)
WHERE pin.knownFrom <= $knownAt AND pin.id > '' AND pin.knownTo > $knownAt
MATCH (pin)-[:WEIGHED]->(:Claim)<-[pinned:SUPPORTED_BY]-(fact:Fact)
WHERE pinned.knownFrom <= $knownAt AND pinned.knownTo > $knownAt
WITH DISTINCT fact
WHERE fact.tenant = $tenant
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.validFrom <= $validAt AND fact.validTo > $validAt
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
  AND size([turn IN coalesce(fact.archived, []) WHERE turn <= $knownAt]) % 2 = 0
WITH fact ORDER BY fact.knownFrom DESC, fact.id LIMIT $limit
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
ORDER BY confidence DESC, fact.id
