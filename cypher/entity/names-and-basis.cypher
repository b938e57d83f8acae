// The last commit known at an instant, with each entity that names or ids meant by then, or once with none. No row before
// the first commit.
// tenant; scopes: those to look in, or null for all; knownAt: a datetime; names: a list of names and ids; keys: the folded
// names
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt <= $knownAt
WITH commit
ORDER BY commit.tenant DESC, commit.knownAt DESC
LIMIT 1
OPTIONAL CALL (commit) {
  MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, id)
  WHERE entity.id IN $names
    AND entity.knownFrom <= commit.knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
  RETURN entity
  UNION ALL
  MATCH (entity:Entity {tenant: $tenant}) USING INDEX entity:Entity(tenant, nameKey)
  WHERE entity.nameKey IN $keys
    AND entity.knownFrom <= commit.knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
  RETURN entity
}
RETURN commit.seq AS seq, commit.knownAt AS knownAt, entity.id AS id, entity.nameKey AS nameKey
