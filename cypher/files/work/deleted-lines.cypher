// The revision of a file's deletions, and the lines that were deleted as of some revision.
// tenant; scope; file; revision: as of which, or null for now
CYPHER 25
MATCH (file:MemoryFile {tenant: $tenant, scope: $scope, file: $file})
RETURN file.revision AS revision,
  COLLECT {
    MATCH (file)-[:LACKS]->(line:DeletedLine)
    WITH line, coalesce($revision, file.revision) AS revision
    WHERE line.from <= revision AND (line.to IS NULL OR line.to > revision)
    RETURN line {.key, .line}
    ORDER BY line.id
  } AS lines
