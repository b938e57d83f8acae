// Replaces the keys of entities' names, each with the instants between which it counts.
// tenant; rows: [{id, keys: [{key, knownFrom, knownTo, decision: of an alias, or null}]}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id}) USING INDEX entity:Entity(tenant, id)
CALL (entity) {
  MATCH (key:NameKey)-[:KEY_OF]->(entity)
  DETACH DELETE key
}
CALL (entity, row) {
  UNWIND row.keys AS key
  CREATE (:NameKey {tenant: $tenant, scope: entity.scope, key: key.key, knownFrom: key.knownFrom, knownTo: key.knownTo,
    decision: key.decision})-[:KEY_OF]->(entity)
}
