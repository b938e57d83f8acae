// Pairs of entities of a scope that share a name key, as of an instant, as suggestion/alike finds them, but only those
// that contain any of some entities.
// tenant; scopes: those to look in, or null for all; knownAt: a datetime; ids: of the entities; most: keys that so
// many or more share are skipped; names: how many other names of each
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
WHERE entity.knownFrom <= $knownAt AND ($scopes IS NULL OR entity.scope IN $scopes)
  AND NOT EXISTS {
    MATCH (entity)-[counts:COUNTS_AS]->(:Entity)
    WHERE counts.knownFrom <= $knownAt AND counts.knownTo > $knownAt
  }
MATCH (key:NameKey)-[:KEY_OF]->(entity)
WHERE key.knownFrom <= $knownAt AND key.knownTo > $knownAt
CALL (entity, key) {
  MATCH (same:NameKey {tenant: $tenant, key: key.key}) USING INDEX same:NameKey(tenant, key)
  WHERE same.scope = entity.scope AND same.knownFrom <= $knownAt AND same.knownTo > $knownAt
  WITH same LIMIT $most
  WITH collect(same) AS keys
  WHERE size(keys) < $most
  UNWIND keys AS same
  MATCH (same)-[:KEY_OF]->(other:Entity)
  WHERE other.id <> entity.id
  RETURN other
}
WITH DISTINCT CASE WHEN other.id < entity.id THEN entity ELSE other END AS later,
  CASE WHEN other.id < entity.id THEN other ELSE entity END AS earlier, other
WHERE NOT EXISTS {
    MATCH (other)-[counts:COUNTS_AS]->(:Entity)
    WHERE counts.knownFrom <= $knownAt AND counts.knownTo > $knownAt
  }
  AND NOT EXISTS {
    // Includes decisions about entities that count as these.
    MATCH (later) (
      (:Entity)<-[c:COUNTS_AS WHERE c.knownFrom <= $knownAt AND c.knownTo > $knownAt]-(:Entity)
    )* (one:Entity)-[apart:DISTINCT_FROM]-(two:Entity) (
      (:Entity)-[d:COUNTS_AS WHERE d.knownFrom <= $knownAt AND d.knownTo > $knownAt]->(:Entity)
    )* (earlier)
    WHERE apart.knownFrom <= $knownAt AND apart.knownTo > $knownAt
  }
WITH DISTINCT later, earlier ORDER BY later.id DESC, earlier.id DESC
RETURN {scope: later.scope, later: later, earlier: earlier,
  laterNames: COLLECT {
    MATCH (alias:Alias)-[:NAMES]->(later)
    WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt
    RETURN alias.name ORDER BY alias.knownFrom, alias.name LIMIT $names
  },
  earlierNames: COLLECT {
    MATCH (alias:Alias)-[:NAMES]->(earlier)
    WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt
    RETURN alias.name ORDER BY alias.knownFrom, alias.name LIMIT $names
  }} AS pair
