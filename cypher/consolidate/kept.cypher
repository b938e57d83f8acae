// The digests that a job keeps and that nobody has taken back or replaced since, each with its predecessor: the last
// earlier one that was not undone.
// tenant; job: its id
CYPHER 25
MATCH (item:JobItem {tenant: $tenant, job: $job, state: 'applied'})
USING INDEX item:JobItem(tenant, job, state, ordinal)
WHERE item.ordinal > 0
MATCH (item)-[:KEPT]->(digest:Episode)
WHERE digest.state = 'kept'
RETURN digest.id AS id, digest.seal AS seal, head(COLLECT {
  MATCH chain = (digest)-[:REPLACES*1..]->(before:Episode)
  WHERE NOT EXISTS { MATCH (other:JobItem)-[:KEPT]->(before) WHERE other.state = 'undone' }
  RETURN before {.id, .seal} ORDER BY length(chain) LIMIT 1
}) AS before
ORDER BY id
