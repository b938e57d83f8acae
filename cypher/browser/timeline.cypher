// Timeline: all that was ever believed about one predicate of an entity, as a table
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Mara Lindqvist'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
// predicate: :param predicate => 'works_at'
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH (entity)<-[:SUBJECT]-(fact:Fact {tenant: $tenant, predicate: $predicate})
RETURN fact.statement AS statement,
  CASE WHEN fact.validFrom.year = 1 THEN 'since ever' ELSE toString(date(fact.validFrom)) END AS validFrom,
  CASE WHEN fact.validTo.year = 9999 THEN 'open' ELSE toString(date(fact.validTo)) END AS validTo,
  toString(date(fact.knownFrom)) AS believedFrom,
  CASE WHEN fact.knownTo.year = 9999 THEN 'now' ELSE toString(date(fact.knownTo)) END AS believedTo,
  fact.id AS id
ORDER BY fact.knownFrom, fact.validFrom
LIMIT 300
