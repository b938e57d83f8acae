// Brings deleted lines back into their files.
// tenant; ids: of the deleted lines; actor; now: a datetime
CYPHER 25
UNWIND $ids AS id
MATCH (line:DeletedLine {tenant: $tenant, id: id})<-[:LACKS]-(file:MemoryFile)
WHERE line.to IS NULL
SET file.revision = file.revision + 1
SET line.to = file.revision, line.endedAt = $now, line.endedBy = $actor
