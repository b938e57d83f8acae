// Entities by folded name, whatever their scope and type.
CYPHER 25
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.tenant, e.nameKey)
