// What nearly every group of commits needs, in one statement: which of its idempotency keys were used, with their
// requests and answers; its predicates; and entities, by id, by folded name or alias, or by bare name (without titles
// and legal forms), of any scope and type. Entities come with those they count as, their aliases, and the merge in
// force by which they count as another.
// tenant; wanted: a map, so that there is one plan whatever the lengths of its lists: keys, predicates, ids, nameKeys,
// bareKeys
CYPHER 25
RETURN
  COLLECT {
    UNWIND $wanted.keys AS key
    MATCH (used:IdempotencyKey {tenant: $tenant, key: key})
    RETURN used {.key, .request, .receipt}
  } AS keys,
  COLLECT {
    UNWIND $wanted.predicates AS name
    MATCH (predicate:Predicate {tenant: $tenant, name: name})
    RETURN predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed,
      timeToLive: predicate.timesToLive[-1], halfLife: predicate.halfLives[-1]}
  } AS predicates,
  COLLECT {
    CALL () {
      UNWIND $wanted.ids AS id
      MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
      RETURN entity
      UNION
      UNWIND $wanted.nameKeys AS nameKey
      MATCH (entity:Entity {tenant: $tenant, nameKey: nameKey}) USING INDEX entity:Entity(tenant, nameKey)
      RETURN entity
      UNION
      UNWIND $wanted.nameKeys AS nameKey
      MATCH (alias:Alias {tenant: $tenant, nameKey: nameKey}) USING INDEX alias:Alias(tenant, nameKey)
      WHERE alias.knownTo = datetime('9999-12-31T00:00:00Z')
      MATCH (alias)-[:NAMES]->(entity:Entity)
      RETURN entity
      UNION
      UNWIND $wanted.bareKeys AS bareKey
      MATCH (key:NameKey {tenant: $tenant, key: bareKey}) USING INDEX key:NameKey(tenant, key)
      WHERE key.knownTo = datetime('9999-12-31T00:00:00Z')
      MATCH (key)-[:KEY_OF]->(entity:Entity)
      RETURN entity
    }
    MATCH (entity)-[:COUNTS_AS*0.. {knownTo: datetime('9999-12-31T00:00:00Z')}]->(counted:Entity)
    WITH DISTINCT counted
    RETURN counted {.id, .scope, .name, .type, .as,
      aliases: [(alias:Alias {knownTo: datetime('9999-12-31T00:00:00Z')})-[:NAMES]->(counted) | alias {.decision, .name}],
      merges: [(counted)-[merge:COUNTS_AS {knownTo: datetime('9999-12-31T00:00:00Z')}]->(into:Entity) | {decision: merge.decision, into: into.id}]}
  } AS entities
