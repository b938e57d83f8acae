// The sources of the names and types of entities: first names; the decisions in force that renamed or retyped them, in
// the order they were made; the decisions in force that introduced them, perhaps with a type; and the first type given by
// another live claim. For older types it is unknown which claims gave them (typed).
// tenant; ids: of entities; claims: ids of claims to ignore
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
RETURN entity.id AS id, entity.names[0] AS born,
  COLLECT {
    MATCH (decision:Decision {kind: 'rename', knownTo: datetime('9999-12-31T00:00:00Z')})-[:ABOUT]->(entity)
    RETURN decision {.id, .about} ORDER BY decision.commit, decision.ordinal
  } AS renames,
  COLLECT {
    MATCH (decision:Decision {kind: 'retype', knownTo: datetime('9999-12-31T00:00:00Z')})-[:ABOUT]->(entity)
    RETURN decision {.id, .about} ORDER BY decision.commit, decision.ordinal
  } AS retypes,
  [(decision:Decision {kind: 'split', knownTo: datetime('9999-12-31T00:00:00Z')})-[:INTO]->(entity) | decision {.id, .about}] +
  [(decision:Decision {kind: 'alias', knownTo: datetime('9999-12-31T00:00:00Z')})-[:ABOUT]->(entity) | decision {.id, .about}] AS introductions,
  COLLECT {
    MATCH (entity)<-[gives:TYPES]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL AND NOT claim.id IN $claims
    RETURN {id: claim.id, type: coalesce(gives.type, head([type IN entity.types WHERE type <> 'Thing']))}
    ORDER BY claim.id LIMIT 1
  } AS given,
  CASE entity.typedBy WHEN 'unknown' THEN head([type IN entity.types WHERE type <> 'Thing']) END AS typed
