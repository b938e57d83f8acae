// Checks whether the database answers, by one lookup in the index of migrations.
// tenant: the system's own, "-"
CYPHER 25
MATCH (migration:Migration {tenant: $tenant, name: '001-migration-name'})
RETURN migration.name AS name
