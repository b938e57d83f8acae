// Records the version of all name keys.
// tenant: the system's own, "-"; version; now: a datetime
CYPHER 25
MATCH (folding:Migration {tenant: $tenant, name: 'name-folding'})
SET folding.checksum = $version, folding.appliedAt = $now
