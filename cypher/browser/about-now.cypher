// About one now: the facts that hold about an entity, as subject or object
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
// Keys of names are folded as Unicode has it; upper case and back comes near: straße is strasse. Cypher cannot take out
// white space inside, or what is not seen.
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ')})
MATCH (entity)<-[about:SUBJECT|OBJECT]-(fact:Fact {tenant: $tenant})
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND fact.validFrom <= datetime() AND fact.validTo > datetime()
OPTIONAL MATCH (fact)-[with:SUBJECT|OBJECT]->(other:Entity)
RETURN entity, about, fact, with, other
LIMIT 300
