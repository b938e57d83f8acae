// About one as of: the facts believed at one instant to hold at another
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
// Keys of names are folded as Unicode has it; upper case and back comes near: straße is strasse. Cypher cannot take out
// white space inside, or what is not seen.
// validAt: the day asked about: :param validAt => datetime('2021-12-15')
// knownAt: when it was believed: :param knownAt => datetime('2021-12-15'), or datetime() for now
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ')})
MATCH (entity)<-[about:SUBJECT|OBJECT]-(fact:Fact {tenant: $tenant})
WHERE fact.validFrom <= $validAt AND fact.validTo > $validAt
  AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt
OPTIONAL MATCH (fact)-[with:SUBJECT|OBJECT]->(other:Entity)
RETURN entity, about, fact, with, other
LIMIT 300
