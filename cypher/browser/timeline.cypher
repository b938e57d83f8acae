// Timeline: all that was ever believed about one predicate of an entity, as a table
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
// Keys of names are folded as Unicode has it; upper case and back comes near: straße is strasse. Cypher cannot take out
// white space inside, or what is not seen.
// predicate: :param predicate => 'works_at'
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ')})
MATCH (entity)<-[:SUBJECT]-(fact:Fact {tenant: $tenant, predicate: $predicate})
RETURN fact.statement AS statement,
  CASE WHEN fact.validFrom.year = 1 THEN 'since ever' ELSE toString(date(fact.validFrom)) END AS validFrom,
  CASE WHEN fact.validTo.year = 9999 THEN 'open' ELSE toString(date(fact.validTo)) END AS validTo,
  toString(date(fact.knownFrom)) AS believedFrom,
  CASE WHEN fact.knownTo.year = 9999 THEN 'now' ELSE toString(date(fact.knownTo)) END AS believedTo,
  fact.id AS id
ORDER BY fact.knownFrom, fact.validFrom
LIMIT 300
