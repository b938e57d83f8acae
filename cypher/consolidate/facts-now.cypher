// The facts about entities that are believed now, and the digests that are kept of them, to tell whether anything has
// changed.
// tenant; scopes: those to look in, or null for all; rows: [{about, entity, scope}]; look: how many relationships of an
// entity to look at; most: how many of the newest facts to read
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
RETURN row.about AS about, scope, [fact IN facts | fact.id] AS ids, held.id AS held, coalesce(held.seal, held.digest) AS seal
