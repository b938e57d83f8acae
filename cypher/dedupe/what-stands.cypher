// Some entities with their names, what each counts as by a merge in force, and which of the others it was told apart
// from.
// tenant; ids: of the entities
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
USING INDEX entity:Entity(tenant, id)
RETURN entity.id AS id, entity.name AS name,
  COLLECT {
    MATCH (entity)-[counts:COUNTS_AS]->(into:Entity)
    WHERE counts.knownTo = datetime('9999-12-31T00:00:00Z')
    RETURN {name: into.name, decision: counts.decision}
  } AS countsAs,
  COLLECT {
    MATCH (entity)-[apart:DISTINCT_FROM]->(other:Entity)
    WHERE apart.knownTo = datetime('9999-12-31T00:00:00Z') AND other.id IN $ids
    RETURN {name: other.name, decision: apart.decision}
  } AS apart
ORDER BY id
