// The facts with some literal values, believed at an instant, over all of valid time and ordered by it. Returns only
// the properties that answering a question needs.
// tenant; scopes: those to show, or null for all; valueHashes: a list; knownAt: a datetime; limit: the maximum number
// of facts
CYPHER 25
UNWIND $valueHashes AS valueHash
MATCH (fact:Fact {tenant: $tenant, valueHash: valueHash})
USING INDEX fact:Fact(tenant, valueHash, id)
WHERE fact.id > '' AND fact.value IS NOT NULL
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
WITH fact
ORDER BY fact.validFrom, fact.id
LIMIT $limit
MATCH (fact)-[:SUBJECT]->(subject:Entity {tenant: $tenant})
RETURN
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    // The slot it was in at that time holds one value, or any.
    alone: fact.line <> reduce(slot = fact.slot, n IN range(0, size(coalesce(fact.movedTo, [])) - 1) |
      CASE WHEN fact.movedAt[n] <= $knownAt THEN fact.movedTo[n] ELSE slot END)} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  null AS object
ORDER BY fact.validFrom, fact.id
