// One page of the facts believed at both instants whose object is an entity, in the order they were learned.
// tenant; scopes: a list, or null for all; validAt: a datetime, or null for all of valid time; knownAt: a datetime;
// object: a name or id; objectKey: the folded name; predicate, valueHashes: filters, or null; after: the id the page before ended with, or ''; limit
CYPHER 25
CALL () {
  MATCH (about:Entity {tenant: $tenant, id: $object}) USING INDEX about:Entity(tenant, id)
  RETURN about
  UNION
  MATCH (about:Entity {tenant: $tenant, nameKey: $objectKey}) USING INDEX about:Entity(tenant, nameKey)
  RETURN about
}
// A list, so that the walk always starts at the entity, whatever the planner thinks of an index over facts.
UNWIND [(about)<-[:OBJECT]-(fact:Fact) | fact] AS f
WITH f
WHERE f.tenant = $tenant AND f.id > $after
  AND ($scopes IS NULL OR f.scope IN $scopes)
  AND ($validAt IS NULL OR (f.validFrom <= $validAt AND f.validTo > $validAt))
  AND f.knownFrom <= $knownAt AND f.knownTo > $knownAt
  AND ($predicate IS NULL OR f.predicate = $predicate)
  AND ($valueHashes IS NULL OR f.valueHash IN $valueHashes)
WITH f
ORDER BY f.id
LIMIT $limit
MATCH (f)-[:SUBJECT]->(subject:Entity {tenant: $tenant})
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity {tenant: $tenant})
CALL (f) {
  MATCH (f)-[support:SUPPORTED_BY]->(claim:Claim {tenant: $tenant})
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  WITH claim ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence
}
RETURN f AS fact, subject, object, claims, confidence
ORDER BY fact.id
