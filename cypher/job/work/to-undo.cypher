// What of a job's work is still in force: the decisions its items took, and the claims they made. What a withdrawn episode
// said does not come back, unless the item withdrew it and its place is free.
// tenant; job: its id
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
RETURN
  COLLECT {
    MATCH (item)-[:DECIDED]->(decision:Decision)
    WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND (decision.kind = 'archive' OR NOT EXISTS {
      MATCH (decision)-[:WEIGHED]->(:Claim)<-[:MADE]-(episode:Episode)
      WHERE episode.state = 'withdrawn' AND NOT EXISTS {
        MATCH (item)-[:GAVE_UP]->(episode)
        WHERE NOT EXISTS {
          MATCH (now:Episode {tenant: $tenant, scope: episode.scope, sourceKey: episode.sourceId})
          WHERE NOT EXISTS { (item)-[:KEPT]->(now) }
        }
      }
    })
    RETURN decision.id ORDER BY decision.ordinal
  } AS decisions,
  COLLECT {
    UNWIND item.claims AS id
    MATCH (claim:Claim {tenant: $tenant, id: id})
    WHERE claim.retractedIn IS NULL
    RETURN claim.id
  } AS claims
ORDER BY item.ordinal
