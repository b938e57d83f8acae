// Sets whether claims count.
// tenant; rows: [{claim, retractedIn, setAsideIn: numbers of commits, or null; knownTo: a datetime, or null to leave
// it}]
CYPHER 25
UNWIND $rows AS row
MATCH (claim:Claim {tenant: $tenant, id: row.claim})
SET claim.retractedIn = row.retractedIn, claim.setAsideIn = row.setAsideIn,
  claim.knownTo = coalesce(row.knownTo, claim.knownTo)
