// How many facts are believed now of each entity, as subject or object, and when it was first named. The count stops at
// a limit.
// tenant; ids: of the entities; look: up to how many facts
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
USING INDEX entity:Entity(tenant, id)
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(fact:Fact)
  WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
  WITH fact LIMIT $look
  RETURN count(fact) AS facts
}
RETURN entity.id AS id, facts, entity.knownFrom AS since
