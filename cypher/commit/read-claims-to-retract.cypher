// The claims of these ids: whether each is retracted, and the slots it competes in.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
RETURN claim.id AS id, claim.retractedIn IS NOT NULL AS retracted,
  [(claim)-[:IN]->(slot:Slot) | slot.key] AS slots
