// Live claims about some entities that may break a rule about claims, by id: ends that precede the start of what they
// end, and claims read from a text that have their own end and start after they were told. Examines a limited number
// per entity.
// tenant; scopes: a list, or null for all; ids: of the entities; look
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
CALL (entity) {
  MATCH (entity)<-[:OF]-(slot:Slot)<-[:IN]-(claim:Claim)
  WHERE ($scopes IS NULL OR slot.scope IN $scopes) AND claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    AND (claim.kind = 'end' OR (claim.extractedBy IS NOT NULL AND claim.validFrom > claim.said
      AND claim.validTo < datetime('9999-12-31T00:00:00Z')))
  RETURN slot, claim LIMIT $look
}
WITH slot, claim, coalesce('entity:' + claim.object, claim.valueKey) AS ended
WHERE claim.kind <> 'end' OR (
  EXISTS {
    MATCH (slot)<-[:IN]-(start:Claim)
    WHERE start.kind IN ['assert', 'correct'] AND start.retractedIn IS NULL AND start.setAsideIn IS NULL
      AND (ended IS NULL OR coalesce('entity:' + start.object, start.valueKey) = ended)
  } AND NOT EXISTS {
    MATCH (slot)<-[:IN]-(start:Claim)
    WHERE start.kind IN ['assert', 'correct'] AND start.retractedIn IS NULL AND start.setAsideIn IS NULL
      AND (ended IS NULL OR coalesce('entity:' + start.object, start.valueKey) = ended)
      AND start.validFrom <= claim.validFrom
  })
RETURN claim.id AS id
ORDER BY id
