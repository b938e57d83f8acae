// Records that migrations were applied.
// tenant: the system's own, "-"; rows: name: the file's; checksum: SHA-256 of its text; appliedAt: now
CYPHER 25
UNWIND $rows AS row
MERGE (migration:Migration {tenant: $tenant, name: row.name})
SET migration.checksum = row.checksum, migration.appliedAt = row.appliedAt
