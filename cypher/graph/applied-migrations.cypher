// The migrations this database has had, with the checksum of their text.
// tenant: the system's own, "-"
CYPHER 25
MATCH (migration:Migration {tenant: $tenant})
WHERE migration.name <> 'lock'
RETURN migration.name AS name, migration.checksum AS checksum
