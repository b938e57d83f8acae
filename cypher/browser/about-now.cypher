// About one now: the facts that hold about an entity, as subject or object
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Mara Lindqvist'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH (entity)<-[about:SUBJECT|OBJECT]-(fact:Fact {tenant: $tenant})
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND fact.validFrom <= datetime() AND fact.validTo > datetime()
OPTIONAL MATCH (fact)-[with:SUBJECT|OBJECT]->(other:Entity)
RETURN entity, about, fact, with, other
LIMIT 300
