// What is kept under the names of these findings, if anything, and whether exactly the same was once kept and taken
// back.
// tenant; scope; rows: [{sourceId, said: a digest of what it says}]
CYPHER 25
UNWIND $rows AS row
OPTIONAL MATCH (episode:Episode {tenant: $tenant, scope: $scope, sourceKey: row.sourceId})
USING INDEX episode:Episode(tenant, scope, sourceKey)
RETURN row.sourceId AS sourceId, episode.id AS id, episode.said AS said, EXISTS {
  MATCH (before:Episode {tenant: $tenant, scope: $scope, sourceId: row.sourceId})
  WHERE before.state = 'withdrawn' AND before.said = row.said AND (
    NOT EXISTS { MATCH (:Episode)-[:REPLACES]->(before) } OR
    EXISTS { MATCH (before)<-[:KEPT]-(:JobItem {state: 'undone'}) })
} AS takenBack
