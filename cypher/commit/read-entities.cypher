// The entities of these ids, or of these folded names whatever their scope and type.
// tenant; ids, nameKeys: lists
CYPHER 25
CALL () {
  UNWIND $ids AS id
  MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
  RETURN entity
  UNION
  UNWIND $nameKeys AS nameKey
  MATCH (entity:Entity {tenant: $tenant, nameKey: nameKey}) USING INDEX entity:Entity(tenant, nameKey)
  RETURN entity
}
RETURN entity.id AS id, entity.scope AS scope, entity.name AS name, entity.type AS type
