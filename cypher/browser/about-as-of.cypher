// About one as of: the facts about an entity that were believed at one instant to hold at another
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Mara Lindqvist'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
// validAt: the day asked about: :param validAt => datetime('2021-12-15')
// knownAt: when it was believed: :param knownAt => datetime('2021-12-15'), or datetime() for now
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH (entity)<-[about:SUBJECT|OBJECT]-(fact:Fact {tenant: $tenant})
WHERE fact.validFrom <= $validAt AND fact.validTo > $validAt
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
OPTIONAL MATCH (fact)-[with:SUBJECT|OBJECT]->(other:Entity)
RETURN entity, about, fact, with, other
LIMIT 300
