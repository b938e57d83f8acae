// The last commit known at an instant, with each entity that a name or id meant at that commit and what it counted as;
// a single row without an entity if there is none, and no row before the first commit. A name means every entity that
// had it then, as its name or as an alias.
// tenant; scopes: those to look in, or null for all; knownAt: a datetime; names: a list of names and ids; keys: the
// folded names
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt <= $knownAt
WITH commit
ORDER BY commit.tenant DESC, commit.knownAt DESC
LIMIT 1
OPTIONAL CALL (commit) {
  CALL (commit) {
    MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, id)
    WHERE entity.id IN $names
      AND entity.knownFrom <= commit.knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
    RETURN entity, entity.nameKey AS nameKey
    UNION ALL
    MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, nameKey)
    WHERE entity.nameKey IN $keys
      AND entity.namesFrom[-1] <= commit.knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
    RETURN entity, entity.nameKey AS nameKey
    UNION ALL
    MATCH (former:FormerName {tenant: $tenant}) USING INDEX former:FormerName(tenant, nameKey)
    WHERE former.nameKey IN $keys AND former.knownFrom <= commit.knownAt AND former.knownTo > commit.knownAt
    MATCH (former)-[:NAMED]->(entity:Entity)
    WHERE $scopes IS NULL OR entity.scope IN $scopes
    RETURN entity, former.nameKey AS nameKey
    UNION ALL
    MATCH (alias:Alias {tenant: $tenant}) USING INDEX alias:Alias(tenant, nameKey)
    WHERE alias.nameKey IN $keys AND alias.knownFrom <= commit.knownAt AND alias.knownTo > commit.knownAt
      AND ($scopes IS NULL OR alias.scope IN $scopes)
    MATCH (alias)-[:NAMES]->(entity:Entity)
    WHERE $scopes IS NULL OR entity.scope IN $scopes
    RETURN entity, alias.nameKey AS nameKey
  }
  MATCH (entity) (
    (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= commit.knownAt AND counts.knownTo > commit.knownAt]->(:Entity)
  )* (meant:Entity)
  WHERE NOT EXISTS {
    MATCH (meant)-[further:COUNTS_AS]->(:Entity)
    WHERE further.knownFrom <= commit.knownAt AND further.knownTo > commit.knownAt
  }
  RETURN entity, nameKey, meant
}
RETURN commit.seq AS seq, commit.knownAt AS knownAt, nameKey, entity.id AS id, entity.scope AS scope,
  entity.as IS NOT NULL AS distinct, meant.id AS meant
