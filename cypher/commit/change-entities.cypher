// Changes names and types of entities. The former ones are kept: as of an earlier known time an entity is found by its
// former name.
// tenant; rows: [{id, was: the label of the type before, type, name, nameKey, names, namesFrom, types, typesFrom: only
// what is new, former: none or one {name, nameKey, knownTo}, keys: of the new name}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.id}) USING INDEX entity:Entity(tenant, id)
FOREACH (former IN row.former |
  CREATE (:FormerName {tenant: $tenant, name: former.name, nameKey: former.nameKey,
    knownFrom: entity.namesFrom[-1], knownTo: former.knownTo})-[:NAMED]->(entity))
WITH entity, row
CALL (entity, row) {
  UNWIND row.former AS former
  MATCH (key:NameKey)-[:KEY_OF]->(entity)
  WHERE key.decision IS NULL AND key.knownTo = datetime('9999-12-31T00:00:00Z')
  SET key.knownTo = former.knownTo
}
CALL (entity, row) {
  UNWIND row.former AS former
  UNWIND row.keys AS key
  CREATE (:NameKey {tenant: $tenant, scope: entity.scope, key: key, knownFrom: former.knownTo,
    knownTo: datetime('9999-12-31T00:00:00Z')})-[:KEY_OF]->(entity)
}
REMOVE entity:$(row.was)
SET entity:$(row.type), entity.type = row.type, entity.name = row.name, entity.nameKey = row.nameKey,
  entity.names = entity.names + row.names, entity.namesFrom = entity.namesFrom + row.namesFrom,
  entity.types = entity.types + row.types, entity.typesFrom = entity.typesFrom + row.typesFrom
