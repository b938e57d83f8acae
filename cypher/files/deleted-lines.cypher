// The lines that were deleted from a file and not brought back, in the order of deletion.
// tenant; scopes: those to show, or null for all; scope, file: which file
CYPHER 25
MATCH (file:MemoryFile {tenant: $tenant, scope: $scope, file: $file})-[:LACKS]->(line:DeletedLine)
WHERE line.to IS NULL AND ($scopes IS NULL OR line.scope IN $scopes)
RETURN line {.id, .scope, .text, .predicate, .deletedAt, .actor} AS line
ORDER BY line.id
