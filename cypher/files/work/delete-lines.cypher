// Records that lines were deleted from a file, and that others were brought back, except what another import has
// recorded meanwhile. If nothing is left to record, the revision stays. The file is locked before its lines are read.
// tenant; scope; file; rows: [{id, key, line, properties}]; back: ids of the lines brought back; actor; now: a datetime
CYPHER 25
MERGE (file:MemoryFile {tenant: $tenant, scope: $scope, file: $file})
ON CREATE SET file.name = $file + ' of ' + $scope, file.revision = 0
SET file.name = file.name
WITH file
CALL (file) {
  MATCH (file)-[:LACKS]->(line:DeletedLine)
  WHERE line.to IS NULL AND line.line IN $back
  RETURN collect(line) AS back
}
CALL (file) {
  UNWIND $rows AS row
  WITH file, row
  WHERE NOT EXISTS {
    MATCH (file)-[:LACKS]->(known:DeletedLine)
    WHERE known.to IS NULL AND known.key = row.key AND NOT known.line IN $back
  }
  RETURN collect(row) AS deleted
}
WITH file, back, deleted, file.revision + CASE WHEN size(back) + size(deleted) > 0 THEN 1 ELSE 0 END AS revision
SET file.revision = revision
FOREACH (line IN back | SET line.to = revision, line.endedAt = $now, line.endedBy = $actor)
FOREACH (row IN deleted |
  CREATE (file)-[:LACKS]->(line:DeletedLine {tenant: $tenant, id: row.id, key: row.key, line: row.line, from: revision,
    deletedAt: $now, actor: $actor})
  SET line += row.properties
)
RETURN revision
