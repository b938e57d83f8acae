// One entity for a name and type within a scope.
CYPHER 25
CREATE CONSTRAINT entity_identity IF NOT EXISTS FOR (e:Entity) REQUIRE (e.tenant, e.nameKey, e.scope, e.type) IS UNIQUE
