// Records that a migration was applied.
// tenant: the system's own, "-"; name: the file's; checksum: SHA-256 of its text; appliedAt: now
CYPHER 25
MERGE (migration:Migration {tenant: $tenant, name: $name})
SET migration.checksum = $checksum, migration.appliedAt = $appliedAt
