// The slots in which the counterparts of facts belong, each with its predicate and all its live claims, if any, which of
// them were added for a rule, and whether the counterpart was withdrawn or set aside there, except for the rule itself.
// tenant; rows: [{fact: its id, predicate, key: of the slot, value: key of the counterpart's, rule: its name, source: of
// what is added for it}]
CYPHER 25
UNWIND $rows AS row
MATCH (predicate:Predicate {tenant: $tenant, name: row.predicate})
OPTIONAL MATCH (slot:Slot {tenant: $tenant, key: row.key})
RETURN row.fact AS fact,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .object, .validFrom, .validTo, .confidence,
      statement: coalesce(claim.means, claim.statement), .accepted}
    ORDER BY claim.commit, claim.ordinal
  } AS slot,
  COLLECT {
    MATCH (slot)<-[:IN]-(added:Claim)
    WHERE added.source = row.source AND coalesce('entity:' + added.object, added.valueKey) = row.value
      AND added.retractedIn IS NULL AND added.setAsideIn IS NULL
    RETURN added.id
  } AS added,
  EXISTS {
    MATCH (slot)<-[:IN]-(gone:Claim)<-[:WEIGHED]-(decision:Decision)
    WHERE coalesce('entity:' + gone.object, gone.valueKey) = row.value
      AND decision.kind IN ['retract', 'setAside'] AND decision.knownTo = datetime('9999-12-31T00:00:00Z')
      AND NOT EXISTS {
        MATCH (decision)<-[:DECIDED]-(item:JobItem) WHERE item.about STARTS WITH row.rule + ':'
      }
  } AS declined
