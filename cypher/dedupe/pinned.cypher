// Those among these entities that are the subject or object of something pinned now.
// tenant; ids: of the entities
CYPHER 25
MATCH (pin:Decision {tenant: $tenant, kind: 'pin'})
USING INDEX pin:Decision(tenant, kind, knownFrom, id)
WHERE pin.knownFrom >= datetime('0001-01-01T00:00:00Z') AND pin.id > ''
  AND pin.knownTo = datetime('9999-12-31T00:00:00Z')
MATCH (pin)-[:WEIGHED]->(:Claim)<-[support:SUPPORTED_BY]-(fact:Fact)-[:SUBJECT|OBJECT]->(entity:Entity)
WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND entity.id IN $ids
RETURN DISTINCT entity.id AS id
