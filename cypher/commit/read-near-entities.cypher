// All entities connected with these through merges and splits in force, in either direction; each with its aliases, the
// merge by which it counts as another, and its splits with their claims.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (start:Entity {tenant: $tenant, id: id}) USING INDEX start:Entity(tenant, id)
// Breadth first, each entity once, since there may be many paths where two entities were split repeatedly. Without a
// label at the far end: the planner would look for paths to each entity there is.
MATCH (start)-[:COUNTS_AS|PARTED*0.. {knownTo: datetime('9999-12-31T00:00:00Z')}]-(entity)
WITH DISTINCT entity
RETURN entity.id AS id, entity.scope AS scope, entity.name AS name, entity.type AS type, entity.as AS as,
  [(alias:Alias {knownTo: datetime('9999-12-31T00:00:00Z')})-[:NAMES]->(entity) | alias {.decision, .name}] AS aliases,
  [(entity)-[merge:COUNTS_AS {knownTo: datetime('9999-12-31T00:00:00Z')}]->(into:Entity) | {decision: merge.decision, into: into.id}] AS merges,
  COLLECT {
    MATCH (entity)-[part:PARTED {knownTo: datetime('9999-12-31T00:00:00Z')}]->(into:Entity)
    MATCH (split:Decision {tenant: $tenant, id: part.decision})
    RETURN {decision: split.id, commit: split.commit, ordinal: split.ordinal, entity: entity.id, into: into.id,
      claims: [(split)-[:WEIGHED]->(claim:Claim) | claim.id]}
  } AS splits
