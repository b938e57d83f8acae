// About one now: the facts that hold about an entity, as subject or object
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: toLower(normalize(trim($name), NFKC))})
MATCH (entity)<-[about:SUBJECT|OBJECT]-(fact:Fact {tenant: $tenant})
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND fact.validFrom <= datetime() AND fact.validTo > datetime()
OPTIONAL MATCH (fact)-[with:SUBJECT|OBJECT]->(other:Entity)
RETURN entity, about, fact, with, other
LIMIT 300
