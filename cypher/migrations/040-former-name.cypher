// Entities by a name they bore once.
CYPHER 25
CREATE INDEX former_name IF NOT EXISTS FOR (n:FormerName) ON (n.tenant, n.nameKey)
