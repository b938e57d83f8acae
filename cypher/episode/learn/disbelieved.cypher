// Which of these claims, identified by what they say in which words, somebody decided not to believe, and in which
// scope: they were set aside, or retracted although their episode stands. Retractions by a job do not count, because
// the text was only read differently; nor does rewording, as long as the reworded claim is believed or a job retracted it.
// tenant; keys: of quotes, a list
CYPHER 25
UNWIND $keys AS key
MATCH (claim:Claim {tenant: $tenant, quoteKey: key})
USING INDEX SEEK claim:Claim(tenant, quoteKey)
WHERE (claim.setAsideIn IS NOT NULL AND NOT EXISTS {
    MATCH (claim)<-[:RESTATES*1..9]-(restated:Claim)
    WHERE restated.setAsideIn IS NULL AND (restated.retractedIn IS NULL
      OR any(decision IN [(restated)<-[:WEIGHED]-(of:Decision)<-[:DECIDED]-() | of]
        WHERE decision.kind = 'retract' AND decision.knownTo = datetime('9999-12-31T00:00:00Z')))
  })
  OR (claim.retractedIn IS NOT NULL AND EXISTS {
    MATCH (claim)<-[:MADE]-(episode:Episode) WHERE episode.state <> 'withdrawn'
  }
  // A list, so that the plan always starts at the claim, whatever the planner thinks of an index over decisions.
  AND none(decision IN [(claim)<-[:WEIGHED]-(of:Decision)<-[:DECIDED]-() | of]
    WHERE decision.kind = 'retract' AND decision.knownTo = datetime('9999-12-31T00:00:00Z')))
RETURN DISTINCT claim.scope AS scope, key
