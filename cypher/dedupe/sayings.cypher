// What is believed now about some entities, with the slots it is believed in, as candidates for rewording. Leaves out
// what is archived or pinned.
// tenant; scopes: those to look in, or null for all; ids: of the entities; look: up to how many facts of each
CYPHER 25
UNWIND $ids AS id
MATCH (subject:Entity {tenant: $tenant, id: id})
USING INDEX subject:Entity(tenant, id)
CALL (subject) {
  MATCH (subject)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z') AND ($scopes IS NULL OR fact.scope IN $scopes)
    AND size(coalesce(fact.archived, [])) % 2 = 0 AND size(coalesce(fact.pinned, [])) % 2 = 0
  WITH fact LIMIT $look
  RETURN fact
}
MATCH (slot:Slot)-[:HOLDS]->(fact)
MATCH (predicate:Predicate {tenant: $tenant, name: fact.predicate})
RETURN subject.id AS subject, fact.scope AS scope, fact.predicate AS predicate, coalesce(predicate.declared, false) AS declared,
  predicate.cardinality AS cardinality, slot.key AS slot, fact.valueKey AS value,
  sum(COUNT {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim) WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
  }) AS claims
