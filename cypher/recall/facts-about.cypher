// The facts about some entities, as subject or object, believed at an instant, over all of valid time and ordered by
// it. Returns only the properties that answering a question needs.
// tenant; scopes: those to show, or null for all; ids: of the entities; knownAt: a datetime; ever: whether to include
// facts believed before that; limit: the maximum number of facts
CYPHER 25
UNWIND $ids AS id
MATCH (about:Entity {tenant: $tenant, id: id})
// A list, so that the walk always starts at the entity, even if the planner prefers an index over facts.
UNWIND [(about)<-[:SUBJECT|OBJECT]-(fact:Fact) | fact] AS fact
WITH DISTINCT fact
WHERE fact.tenant = $tenant
  AND ($scopes IS NULL OR fact.scope IN $scopes)
  AND fact.knownFrom <= $knownAt AND ($ever OR fact.knownTo > $knownAt)
WITH fact
ORDER BY fact.validFrom, fact.id
LIMIT $limit
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
RETURN
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    // The slot it was in at that time holds one value, or any.
    alone: fact.line <> reduce(slot = fact.slot, n IN range(0, size(coalesce(fact.movedTo, [])) - 1) |
      CASE WHEN fact.movedAt[n] <= $knownAt THEN fact.movedTo[n] ELSE slot END)} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object
ORDER BY fact.validFrom, fact.id
