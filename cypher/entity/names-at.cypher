// Each entity that a name or id meant at some instants, with what it counted as then. A name means every entity that
// had it at that instant, as its name or as an alias.
// tenant; scopes: those to look in, or null for all; instants: datetimes; name: a name or id; key: the folded name
CYPHER 25
UNWIND $instants AS knownAt
CALL (knownAt) {
  MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, id)
  WHERE entity.id = $name
    AND entity.knownFrom <= knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
  RETURN entity, entity.nameKey AS nameKey
  UNION ALL
  MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, nameKey)
  WHERE entity.nameKey = $key
    AND entity.namesFrom[-1] <= knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
  RETURN entity, entity.nameKey AS nameKey
  UNION ALL
  MATCH (former:FormerName {tenant: $tenant}) USING INDEX former:FormerName(tenant, nameKey)
  WHERE former.nameKey = $key AND former.knownFrom <= knownAt AND former.knownTo > knownAt
  MATCH (former)-[:NAMED]->(entity:Entity)
  WHERE $scopes IS NULL OR entity.scope IN $scopes
  RETURN entity, former.nameKey AS nameKey
  UNION ALL
  MATCH (alias:Alias {tenant: $tenant}) USING INDEX alias:Alias(tenant, nameKey)
  WHERE alias.nameKey = $key AND alias.knownFrom <= knownAt AND alias.knownTo > knownAt
    AND ($scopes IS NULL OR alias.scope IN $scopes)
  MATCH (alias)-[:NAMES]->(entity:Entity)
  WHERE $scopes IS NULL OR entity.scope IN $scopes
  RETURN entity, alias.nameKey AS nameKey
}
MATCH (entity) (
  (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= knownAt AND counts.knownTo > knownAt]->(:Entity)
)* (meant:Entity)
WHERE NOT EXISTS {
  MATCH (meant)-[further:COUNTS_AS]->(:Entity)
  WHERE further.knownFrom <= knownAt AND further.knownTo > knownAt
}
RETURN knownAt, nameKey, entity.id AS id, entity.scope AS scope, entity.as IS NOT NULL AS distinct, meant.id AS meant
