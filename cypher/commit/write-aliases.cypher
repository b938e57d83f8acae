// Other names of entities.
// tenant; rows: [{entity, at, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (entity:Entity {tenant: $tenant, id: row.entity}) USING INDEX entity:Entity(tenant, id)
CREATE (alias:Alias {tenant: $tenant})-[:NAMES]->(entity)
SET alias += row.properties, alias.knownFrom = row.at, alias.knownTo = datetime('9999-12-31T00:00:00Z')
