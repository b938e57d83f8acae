// What a job did that is still in force: the decisions and claims of its items. What a withdrawn episode said does not
// come back, unless the item itself withdrew it and its sourceId is free.
// tenant; job: its id; limit: of its items, the last
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH item ORDER BY item.ordinal DESC LIMIT $limit
WITH item, COLLECT {
  MATCH (item)-[:GAVE_UP]->(before:Episode)
  WHERE NOT EXISTS {
    MATCH (now:Episode {tenant: $tenant, scope: before.scope, sourceKey: before.sourceId})
    WHERE NOT EXISTS { (item)-[:KEPT]->(now) }
  }
  RETURN before.id
} AS free
RETURN
  COLLECT {
    MATCH (item)-[:DECIDED]->(decision:Decision)
    WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND (decision.kind = 'archive' OR NOT EXISTS {
      MATCH (decision)-[:WEIGHED]->(:Claim)<-[:MADE]-(episode:Episode)
      WHERE episode.state = 'withdrawn' AND NOT episode.id IN free
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
