// The slots in which the counterparts of facts belong, each with its predicate and all its live claims, if any, and
// whether somebody took back what a rule had added there.
// tenant; rows: [{fact: its id, predicate, key: of the slot, source: of what the rule adds}]
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
  EXISTS {
    MATCH (slot)<-[:IN]-(added:Claim)
    WHERE added.source = row.source AND (added.retractedIn IS NOT NULL OR added.setAsideIn IS NOT NULL)
  } AS declined
