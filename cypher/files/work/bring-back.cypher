// Brings deleted lines back into their files. Each file is locked before its lines are read, because an import may bring
// them back at the same time.
// tenant; ids: of the deleted lines; actor; now: a datetime
CYPHER 25
UNWIND $ids AS id
MATCH (line:DeletedLine {tenant: $tenant, id: id})<-[:LACKS]-(file:MemoryFile)
SET file.name = file.name
WITH line, file
WHERE line.to IS NULL
SET file.revision = file.revision + 1
SET line.to = file.revision, line.endedAt = $now, line.endedBy = $actor
