// The claims of these ids: whether each is retracted, the slots it competes in, and the entities whose type it gives, with
// whether anything but these claims gives it too.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
RETURN claim.id AS id, claim.scope AS scope, claim.retractedIn IS NOT NULL AS retracted,
  [(claim)-[:IN]->(slot:Slot) | slot.key] AS slots,
  COLLECT {
    MATCH (claim)-[:TYPES]->(entity:Entity)
    RETURN {entity: entity.id, otherwise: entity.typedBy IS NOT NULL OR EXISTS {
      MATCH (entity)<-[:TYPES]-(other:Claim)
      WHERE other.retractedIn IS NULL AND NOT other.id IN $ids
    }}
  } AS types
