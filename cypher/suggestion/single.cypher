// The values of both entities of each pair, for predicates that hold one value at a time, as of an instant, with the
// times for which they are valid. A predicate counts as last declared by then, or, if it was never declared, as when it
// was first used.
// tenant; scopes: those to show, or null for all; pairs: lists of two ids; knownAt: a datetime; most: how many facts of
// each to examine, those of constant predicates first
CYPHER 25
CALL () {
  MATCH (predicate:Predicate {tenant: $tenant})
  WHERE predicate.name > ''
  CALL (predicate) {
    OPTIONAL MATCH (predicate)<-[:DECLARED]-(commit:Commit)
    WITH commit ORDER BY commit.knownAt
    RETURN [c IN collect(commit) WHERE c.knownAt <= $knownAt][-1] AS declared, count(commit) AS declarations
  }
  WITH predicate.name AS name, CASE WHEN declarations = 0 THEN predicate ELSE declared END AS meant
  WHERE meant.cardinality = 'one'
  RETURN collect(name) AS single, collect(CASE WHEN meant.constant THEN name END) AS constant
}
UNWIND range(0, size($pairs) - 1) AS place
MATCH (one:Entity {tenant: $tenant, id: $pairs[place][0]}) USING INDEX one:Entity(tenant, id)
MATCH (other:Entity {tenant: $tenant, id: $pairs[place][1]}) USING INDEX other:Entity(tenant, id)
CALL (one, single, constant) {
  MATCH (one)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
    AND fact.predicate IN single
  WITH fact ORDER BY fact.predicate IN constant DESC, fact.validFrom DESC, fact.id LIMIT $most
  RETURN collect(fact) AS ones
}
CALL (other, single, constant) {
  MATCH (other)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
    AND fact.predicate IN single
  WITH fact ORDER BY fact.predicate IN constant DESC, fact.validFrom DESC, fact.id LIMIT $most
  RETURN collect(fact) AS others
}
UNWIND single AS predicate
WITH place, predicate, predicate IN constant AS constant, [f IN ones WHERE f.predicate = predicate] AS ones,
  [f IN others WHERE f.predicate = predicate] AS others
WHERE size(ones) > 0 AND size(others) > 0
RETURN place, predicate, constant,
  [f IN ones | f {.id, .value, .validFrom, .validTo, objects: [(f)-[:OBJECT]->(object:Entity) | object]}] AS ones,
  [f IN others | f {.id, .value, .validFrom, .validTo, objects: [(f)-[:OBJECT]->(object:Entity) | object]}] AS others
ORDER BY place, constant DESC, predicate
