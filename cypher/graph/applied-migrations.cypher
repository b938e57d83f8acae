// The migrations applied to this database, with the checksums of their texts.
// tenant: the system's own, "-"
CYPHER 25
MATCH (migration:Migration {tenant: $tenant})
WHERE migration.name <> 'lock'
RETURN migration.name AS name, migration.checksum AS checksum
