// Pairs of entities of a scope that share a name key, as of an instant, latest first, with their other names. Leaves
// out entities that count as others and pairs that were told apart. Examines a limited number of entities, and returns
// how many it examined and the last of them.
// tenant; scopes: those to look in, or null for all; knownAt: a datetime; from: the id of the entity to begin with, and
// before: the id that its partner must precede; look: how many entities to examine; most: keys that so many or
// more share are skipped; limit: how many pairs; names: how many other names of each
CYPHER 25
CALL () {
  MATCH (met:Entity {tenant: $tenant}) USING INDEX met:Entity(tenant, id)
  WHERE met.id <= $from
  WITH met ORDER BY met.tenant DESC, met.id DESC LIMIT $look
  RETURN collect(met) AS looked
}
RETURN size(looked) AS looked, looked[-1].id AS last, COLLECT {
  UNWIND looked AS entity
  // Sorted, although it is: so the planner stops at the entity with the last pair wanted.
  WITH entity ORDER BY entity.id DESC
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
    WHERE other.id < entity.id AND (entity.id < $from OR other.id < $before)
    RETURN other
  }
  WITH DISTINCT entity, other
  WHERE NOT EXISTS {
      MATCH (other)-[counts:COUNTS_AS]->(:Entity)
      WHERE counts.knownFrom <= $knownAt AND counts.knownTo > $knownAt
    }
    AND NOT EXISTS {
      // Includes decisions about entities that count as these.
      MATCH (entity) (
        (:Entity)<-[c:COUNTS_AS WHERE c.knownFrom <= $knownAt AND c.knownTo > $knownAt]-(:Entity)
      )* (one:Entity)-[apart:DISTINCT_FROM]-(two:Entity) (
        (:Entity)-[d:COUNTS_AS WHERE d.knownFrom <= $knownAt AND d.knownTo > $knownAt]->(:Entity)
      )* (other)
      WHERE apart.knownFrom <= $knownAt AND apart.knownTo > $knownAt
    }
  WITH entity, other ORDER BY entity.id DESC, other.id DESC LIMIT $limit
  RETURN {scope: entity.scope, later: entity, earlier: other,
    laterNames: COLLECT {
      MATCH (alias:Alias)-[:NAMES]->(entity)
      WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt
      RETURN alias.name ORDER BY alias.knownFrom, alias.name LIMIT $names
    },
    earlierNames: COLLECT {
      MATCH (alias:Alias)-[:NAMES]->(other)
      WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt
      RETURN alias.name ORDER BY alias.knownFrom, alias.name LIMIT $names
    }}
} AS pairs
