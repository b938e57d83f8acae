// The last commit known at an instant, and the entities that names or ids meant by then. No row before the first commit.
// tenant; scopes: those to look in, or null for all; knownAt: a datetime; names: [{name: a name or an id, key: the folded
// name}]
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt <= $knownAt
WITH commit
ORDER BY commit.tenant DESC, commit.knownAt DESC
LIMIT 1
RETURN commit.seq AS seq, commit.knownAt AS knownAt,
  COLLECT {
    UNWIND $names AS wanted
    CALL (wanted) {
      MATCH (entity:Entity {tenant: $tenant, id: wanted.name}) USING INDEX entity:Entity(tenant, id)
      RETURN entity
      UNION
      MATCH (entity:Entity {tenant: $tenant, nameKey: wanted.key}) USING INDEX entity:Entity(tenant, nameKey)
      RETURN entity
    }
    WITH wanted, entity
    WHERE entity.knownFrom <= commit.knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
    RETURN {name: wanted.name, id: entity.id}
  } AS found
