// All slots of these predicates, each with its claims, current facts and contradictions.
// tenant; predicates: a list; all: whether to include claims that do not count
CYPHER 25
UNWIND $predicates AS wanted
MATCH (slot:Slot {tenant: $tenant, predicate: wanted})
RETURN slot.scope AS scope, slot.subject AS subject, slot.predicate AS predicate, slot.value AS value,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE $all OR (claim.retractedIn IS NULL AND claim.setAsideIn IS NULL)
    RETURN claim {.id, .commit, .ordinal, .kind, .subject, .valueKey, .object, .validFrom, .validTo, .confidence, .statement,
      .means, .stated, .retractedIn, .setAsideIn, .accepted, .archivedBy, .pinnedBy}
    ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (slot)-[:HOLDS]->(fact:Fact)
    RETURN fact {.id, .valueKey, .validFrom, .validTo, .statement, .tenureFrom, .tenureSince,
      believedSince: coalesce(fact.believedSince, fact.knownFrom),
      support: COLLECT {
        MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
        WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
        RETURN claim.id
      }}
  } AS beliefs,
  COLLECT {
    MATCH (slot)-[:DISPUTED]->(contradiction)
    RETURN contradiction {.id, .kind, .values, .validFrom, .validTo,
      claims: COLLECT {
        MATCH (contradiction)-[rest:RESTS_ON]->(claim:Claim)
        WHERE rest.knownTo = datetime('9999-12-31T00:00:00Z')
        RETURN claim.id
      },
      acceptedBy: head(COLLECT {
        MATCH (contradiction)-[acceptance:ACCEPTED_BY]->(decision:Decision)
        WHERE acceptance.knownTo = datetime('9999-12-31T00:00:00Z')
        RETURN decision.id
      })}
  } AS contradictions
