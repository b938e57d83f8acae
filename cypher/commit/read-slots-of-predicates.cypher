// All slots of these predicates, each with its claims not retracted and its facts now believed.
// tenant; predicates: a list
CYPHER 25
UNWIND $predicates AS wanted
MATCH (slot:Slot {tenant: $tenant, predicate: wanted})
RETURN slot.scope AS scope, slot.subject AS subject, slot.predicate AS predicate, slot.value AS value,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .validFrom, .validTo, .confidence, .statement}
    ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (slot)-[:HOLDS]->(fact:Fact)
    RETURN fact {.id, .valueKey, .validFrom, .validTo, .statement,
      support: COLLECT {
        MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
        WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
        RETURN claim.id
      }}
  } AS beliefs
