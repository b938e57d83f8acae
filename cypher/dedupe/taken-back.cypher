// The pairs among some entities that were merged by a decision which is no longer in force.
// tenant; ids: of the entities
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
USING INDEX entity:Entity(tenant, id)
MATCH (entity)<-[:ABOUT]-(decision:Decision {kind: 'merge'})-[:INTO]->(into:Entity)
WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z') AND into.id IN $ids
RETURN DISTINCT entity.id AS one, into.id AS other
