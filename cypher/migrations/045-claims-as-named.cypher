// What claims name and what they mean, apart: the entity they are about, the one that is their value, and whether their
// sentence is the caller's own.
CYPHER 25
MATCH (claim:Claim)-[:IN]->(slot:Slot)
SET claim.subject = slot.subject,
  claim.object = CASE WHEN claim.valueKey STARTS WITH 'entity:' THEN substring(claim.valueKey, size('entity:')) END,
  claim.stated = NOT coalesce(claim.content CONTAINS '"statement":null', false)
