// Ends aliases.
// tenant; rows: [{entity, decision, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.entity})<-[:NAMES]-(alias:Alias) USING INDEX entity:Entity(tenant, id)
WHERE alias.decision = row.decision
SET alias.knownTo = row.at
WITH entity, row
MATCH (key:NameKey)-[:KEY_OF]->(entity)
WHERE key.decision = row.decision
SET key.knownTo = row.at
