// Which of these claims, known by what they say in what words, somebody decided not to believe, and in which scope: set aside, or retracted while
// the episode that made them stands. What a job retracted, nobody disbelieves: it was read otherwise; nor what it said in other words, as
// long as that is believed.
// tenant; keys: of quotes, a list
CYPHER 25
UNWIND $keys AS key
MATCH (claim:Claim {tenant: $tenant, quoteKey: key})
USING INDEX SEEK claim:Claim(tenant, quoteKey)
WHERE (claim.setAsideIn IS NOT NULL AND NOT EXISTS {
    MATCH (claim)<-[:RESTATES*1..9]-(restated:Claim) WHERE restated.retractedIn IS NULL AND restated.setAsideIn IS NULL
  })
  OR (claim.retractedIn IS NOT NULL AND EXISTS {
    MATCH (claim)<-[:MADE]-(episode:Episode) WHERE episode.state <> 'withdrawn'
  }
  // A list, so that the walk always starts at the claim, whatever the planner thinks of an index over decisions.
  AND none(decision IN [(claim)<-[:WEIGHED]-(of:Decision)<-[:DECIDED]-() | of]
    WHERE decision.kind = 'retract' AND decision.knownTo = datetime('9999-12-31T00:00:00Z')))
RETURN DISTINCT claim.scope AS scope, key
