// Claims by id: whether each counts, the keys of the slots it affects, the entities it names, and those whose type it
// gives. A claim on any value affects the slot of each value.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (claim:Claim {tenant: $tenant, id: id})-[:IN]->(slot:Slot)
RETURN claim.id AS id, claim.scope AS scope, claim {.retractedIn, .setAsideIn} AS claim, claim.predicate AS predicate,
  [slot.key] + COLLECT {
    MATCH (slot)-[:OF]->(:Entity)<-[:OF]-(ofValue:Slot)
    WHERE slot.value IS NULL AND ofValue.value IS NOT NULL
      AND ofValue.predicate = slot.predicate AND ofValue.scope = slot.scope
    RETURN ofValue.key
  } AS slots,
  [claim.subject] + CASE WHEN claim.valueKey STARTS WITH 'entity:' THEN [claim.valueKey] ELSE [] END AS named,
  [(claim)-[gives:TYPES]->(entity:Entity) |
    {entity: entity.id, type: coalesce(gives.type, head([type IN entity.types WHERE type <> 'Thing']), 'Thing')}] AS types
