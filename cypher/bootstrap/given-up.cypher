// The episodes that a job withdrew and whose places are free, or taken by what the job learned. In place of one that an
// undone job had learned, the one that job had withdrawn.
// tenant; job: its id; limit: how many of its last items to read
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
WITH item ORDER BY item.ordinal DESC LIMIT $limit
MATCH (item) (()-[:GAVE_UP]->()<-[:KEPT]-(:JobItem {state: 'undone'})){0,} ()-[:GAVE_UP]->(before:Episode)
WHERE before.state = 'withdrawn' AND NOT EXISTS { (before)<-[:KEPT]-(:JobItem {state: 'undone'}) } AND NOT EXISTS {
  MATCH (now:Episode {tenant: $tenant, scope: before.scope, sourceKey: before.sourceId})
  WHERE NOT EXISTS { (item)-[:KEPT]->(now) }
}
RETURN before.id AS id, coalesce(before.seal, before.digest) AS seal
ORDER BY id
