// The facts of some predicates believed now about some entities, as subject or object, over all of valid time, each
// with the sources of its claims. Examines a limited number per entity.
// tenant; scopes: a list, or null for all; ids: of the entities; predicates: a list; look
CYPHER 25
UNWIND $ids AS id
MATCH (entity:Entity {tenant: $tenant, id: id})
CALL (entity) {
  MATCH (entity)<-[:SUBJECT|OBJECT]-(fact:Fact)
  WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z') AND fact.predicate IN $predicates
    AND ($scopes IS NULL OR fact.scope IN $scopes)
  RETURN fact LIMIT $look
}
MATCH (fact)-[:SUBJECT]->(subject:Entity)
RETURN DISTINCT fact {.id, .scope, .predicate, .valueKey, .validFrom, .validTo} AS fact, subject.id AS subject,
  head(COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND support.from IS NOT NULL
    RETURN max(support.from)
  }) AS written,
  COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
    RETURN DISTINCT coalesce(claim.source, '')
  } AS sources
