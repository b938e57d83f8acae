// One page of the facts with a predicate believed at both instants, in the order of valid time.
// tenant; scopes: those to show, or null for all; validAt: a datetime, or null for all of valid time; knownAt: a
// datetime; predicate; afterFrom: a datetime, and after: an id: validFrom and id of the last fact on the previous page;
// limit
CYPHER 25
WITH head(COLLECT {
  MATCH (declared:Predicate {tenant: $tenant, name: $predicate})
  WHERE declared.lifespansFrom IS NOT NULL
  RETURN declared {.lifespansFrom, .timesToLive, .halfLives}
}) AS lifespans
CALL () {
  // Two ranges of the index, so that a page reads only what it needs, however many facts begin at one instant.
  MATCH (f:Fact {tenant: $tenant, predicate: $predicate})
  USING INDEX f:Fact(tenant, predicate, validFrom, id)
  WHERE f.validFrom = $afterFrom AND f.id > $after
    AND ($scopes IS NULL OR f.scope IN $scopes)
    AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
    AND f.knownFrom <= $knownAt AND f.knownTo > $knownAt
  RETURN f
  ORDER BY f.tenant, f.predicate, f.validFrom, f.id
  LIMIT $limit
  UNION ALL
  MATCH (f:Fact {tenant: $tenant, predicate: $predicate})
  USING INDEX f:Fact(tenant, predicate, validFrom, id)
  WHERE f.validFrom > $afterFrom AND f.id > ''
    AND ($scopes IS NULL OR f.scope IN $scopes)
    AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
    AND f.knownFrom <= $knownAt AND f.knownTo > $knownAt
  RETURN f
  ORDER BY f.tenant, f.predicate, f.validFrom, f.id
  LIMIT $limit
}
WITH lifespans, f
ORDER BY f.validFrom, f.id
LIMIT $limit
MATCH (f)-[:SUBJECT]->(subject:Entity {tenant: $tenant})
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity {tenant: $tenant})
CALL (f) {
  MATCH (f)-[support:SUPPORTED_BY]->(claim:Claim {tenant: $tenant})
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt
}
// Selected properties only: a whole node includes vectors, which are longer than all the rest.
RETURN
  f {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    .archived, .pinned} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object,
  claims, confidence, precision, confirmedAt, lifespans,
  EXISTS {
    MATCH (open:Contradiction {tenant: $tenant, subject: subject.id})
    USING INDEX open:Contradiction(tenant, subject, knownFrom, id)
    WHERE open.knownFrom <= $knownAt AND open.id > '' AND open.knownTo > $knownAt
      AND open.predicate = f.predicate AND open.scope = f.scope AND f.valueKey IN open.values
      AND open.validFrom < f.validTo AND open.validTo > f.validFrom
      AND NOT EXISTS {
        MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
        WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
      }
  } AS disputed
ORDER BY fact.validFrom, fact.id
