// Records that lines were deleted from a file, and that others were brought back.
// tenant; scope; file; rows: [{id, key, line, properties}]; back: ids of the lines brought back; actor; now: a datetime
CYPHER 25
MERGE (file:MemoryFile {tenant: $tenant, scope: $scope, file: $file})
ON CREATE SET file.name = $file + ' of ' + $scope, file.revision = 0
SET file.revision = file.revision + 1
WITH file
CALL (file) {
  MATCH (file)-[:LACKS]->(line:DeletedLine)
  WHERE line.to IS NULL AND line.line IN $back
  SET line.to = file.revision, line.endedAt = $now, line.endedBy = $actor
}
CALL (file) {
  UNWIND $rows AS row
  WITH file, row
  WHERE NOT EXISTS {
    MATCH (file)-[:LACKS]->(known:DeletedLine)
    WHERE known.to IS NULL AND known.key = row.key
  }
  CREATE (file)-[:LACKS]->(line:DeletedLine {tenant: $tenant, id: row.id, key: row.key, line: row.line,
    from: file.revision, deletedAt: $now, actor: $actor})
  SET line += row.properties
}
RETURN file.revision AS revision
