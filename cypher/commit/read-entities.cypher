// The entities of these ids, or of these folded names whatever their scope and type, as their own or as an alias; and what
// they count as. Of each, its aliases, and the merge in force by which it counts as another.
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
  UNION
  UNWIND $nameKeys AS nameKey
  MATCH (alias:Alias {tenant: $tenant, nameKey: nameKey}) USING INDEX alias:Alias(tenant, nameKey)
  WHERE alias.knownTo = datetime('9999-12-31T00:00:00Z')
  MATCH (alias)-[:NAMES]->(entity:Entity)
  RETURN entity
}
MATCH (entity)-[:COUNTS_AS*0.. {knownTo: datetime('9999-12-31T00:00:00Z')}]->(counted:Entity)
WITH DISTINCT counted AS entity
RETURN entity.id AS id, entity.scope AS scope, entity.name AS name, entity.type AS type, entity.as AS as,
  [(alias:Alias {knownTo: datetime('9999-12-31T00:00:00Z')})-[:NAMES]->(entity) | alias {.decision, .name}] AS aliases,
  [(entity)-[merge:COUNTS_AS {knownTo: datetime('9999-12-31T00:00:00Z')}]->(into:Entity) | {decision: merge.decision, into: into.id}] AS merges
