// Makes this process the only one that folds names anew, until the transaction ends; tells by which folding they are.
// tenant: the system's own, "-"
CYPHER 25
MERGE (folding:Migration {tenant: $tenant, name: 'name-folding'})
SET folding.turns = coalesce(folding.turns, 0) + 1
RETURN folding.checksum AS version
