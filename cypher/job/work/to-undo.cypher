// What a job did that is still in force: the decisions and claims of its items, and what restates these claims. What a
// withdrawn episode said does not come back, unless the item itself withdrew it and its sourceId is free. In place of an
// episode that an undone job had learned, the one that job had withdrawn comes back. What a decision brought back into
// searches is archived again, since a revert is final.
// tenant; job: its id; limit: of its items, the last
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH item ORDER BY item.ordinal DESC LIMIT $limit
WITH item, COLLECT {
  MATCH (item) (()-[:GAVE_UP]->()<-[:KEPT]-(:JobItem {state: 'undone'})){0,} ()-[:GAVE_UP]->(before:Episode)
  WHERE NOT EXISTS { (before)<-[:KEPT]-(:JobItem {state: 'undone'}) } AND NOT EXISTS {
    MATCH (now:Episode {tenant: $tenant, scope: before.scope, sourceKey: before.sourceId})
    WHERE NOT EXISTS { (item)-[:KEPT]->(now) }
  }
  RETURN before.id
} AS free
RETURN
  COLLECT {
    MATCH (item)-[:DECIDED]->(decision:Decision)
    WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND decision.kind <> 'revert'
      AND (decision.kind = 'archive' OR NOT EXISTS {
        MATCH (decision)-[:WEIGHED]->(:Claim)<-[:MADE]-(episode:Episode)
        WHERE episode.state = 'withdrawn' AND NOT episode.id IN free
      })
    RETURN decision.id ORDER BY decision.ordinal
  } + COLLECT {
    MATCH (item) (()-[:GAVE_UP]->()<-[:KEPT]-(:JobItem {state: 'undone'})){1,} (undone)-[:DECIDED]->(decision:Decision)
    WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND EXISTS {
      MATCH (decision)-[:WEIGHED]->(:Claim)<-[:MADE]-(episode:Episode) WHERE episode.id IN free
    }
    RETURN decision.id ORDER BY decision.ordinal
  } AS decisions,
  COLLECT {
    UNWIND item.claims AS id
    MATCH (made:Claim {tenant: $tenant, id: id})<-[:RESTATES*0..9]-(claim:Claim)
    WHERE claim.retractedIn IS NULL
    RETURN DISTINCT claim.id
  } AS claims,
  COLLECT {
    MATCH (item)-[:DECIDED]->(:Decision {kind: 'revert'})-[:REVERTED]->(before:Decision {kind: 'archive'})
    WHERE NOT EXISTS { (before)<-[:DECIDED]-(:JobItem {state: 'undone'}) }
    MATCH (before)-[:WEIGHED]->(episode:Episode)
    WHERE episode.state <> 'withdrawn' AND size(coalesce(episode.archived, [])) % 2 = 0
      AND size(coalesce(episode.pinned, [])) % 2 = 0
    RETURN episode.id
  } AS archived
ORDER BY item.ordinal
