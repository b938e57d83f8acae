// Makes this process the only one that updates name keys until the transaction ends, and returns their version.
// tenant: the system's own, "-"
CYPHER 25
MERGE (folding:Migration {tenant: $tenant, name: 'name-folding'})
SET folding.turns = coalesce(folding.turns, 0) + 1
RETURN folding.checksum AS version
