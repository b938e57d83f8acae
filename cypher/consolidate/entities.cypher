// Entities worth a digest: those with enough facts that are believed now and not archived, over all of valid time, and
// those that already have a digest. One row per fact, with what supports it and the digest that is kept of the entity.
// tenant; scopes: those to look in, or null for all; rows: [{entity, scope: or null for all}]; atLeast: the minimum
// number of facts; look: how many relationships of an entity to look at; most: how many of the newest facts to read;
// vector: the property that holds a fact's vector; without: the values of embeddedBy that mark a fact without a vector
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.entity})
USING INDEX entity:Entity(tenant, id)
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(fact:Fact)
  RETURN fact LIMIT $look
}
WITH DISTINCT row, entity, fact
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z') AND size(coalesce(fact.archived, [])) % 2 = 0
  AND ($scopes IS NULL OR fact.scope IN $scopes) AND (row.scope IS NULL OR fact.scope = row.scope)
WITH row, entity, fact ORDER BY fact.id DESC
WITH row, entity, fact.scope AS scope, count(fact) AS size, collect(fact)[..$most] AS facts
OPTIONAL MATCH (held:Episode {tenant: $tenant, scope: scope, sourceKey: 'digest/entity/' + entity.id})
WITH entity, scope, size, facts, held
WHERE size >= $atLeast OR held IS NOT NULL
UNWIND facts AS fact
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
  WITH claim, support ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision
}
RETURN entity {.id, .name, .type} AS entity, scope, size,
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object,
  claims, confidence, precision, false AS disputed, fact[$vector] AS vector,
  fact.embeddedBy IN $without AS waits,
  held {.id, .kind, .content, cites: COLLECT { MATCH (held)-[:CITES]->(cited) RETURN cited.id }} AS held
ORDER BY entity.id, scope, fact.id
