// What is believed of both entities of each pair, as of an instant, at any valid time: the same value of the same
// predicate.
// tenant; scopes: those to show, or null for all; pairs: lists of two ids; knownAt: a datetime; most: how many facts of
// each to examine
CYPHER 25
UNWIND range(0, size($pairs) - 1) AS place
MATCH (one:Entity {tenant: $tenant, id: $pairs[place][0]}) USING INDEX one:Entity(tenant, id)
MATCH (other:Entity {tenant: $tenant, id: $pairs[place][1]}) USING INDEX other:Entity(tenant, id)
CALL (one) {
  MATCH (one)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
  WITH fact ORDER BY fact.validFrom DESC, fact.id LIMIT $most
  RETURN collect(fact) AS facts
}
CALL (other, facts) {
  MATCH (other)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
  WITH fact, facts ORDER BY fact.validFrom DESC, fact.id LIMIT $most
  WITH fact, [same IN facts WHERE same.predicate = fact.predicate AND same.valueHash = fact.valueHash | same.id] AS same
  WHERE size(same) > 0
  WITH fact.predicate AS predicate, fact.valueHash AS hash, collect(fact)[0] AS shown, collect(same)[0][0] AS found
  RETURN shown, found
}
RETURN place, shown.predicate AS predicate, shown.value AS value, [(shown)-[:OBJECT]->(object:Entity) | object] AS objects,
  [found, shown.id] AS facts
ORDER BY place, predicate, shown.valueHash
