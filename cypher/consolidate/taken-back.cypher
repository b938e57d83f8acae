// Which of these texts were once kept as digests and then taken back.
// tenant; rows: [{about, scope, sourceId, text}]
CYPHER 25
UNWIND $rows AS row
MATCH (digest:Episode {tenant: $tenant, scope: row.scope, sourceId: row.sourceId})
USING INDEX digest:Episode(tenant, scope, sourceId)
WHERE digest.state = 'withdrawn' AND digest.content = row.text AND (
  NOT EXISTS { MATCH (:Episode)-[:REPLACES]->(digest) } OR
  EXISTS { MATCH (digest)<-[:KEPT]-(:JobItem {state: 'undone'}) })
RETURN DISTINCT row.scope AS scope, row.about AS about
