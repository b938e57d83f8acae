// Neighbourhood: everything within two steps of an entity on one day, as now believed
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Mara Lindqvist'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
// validAt: the day asked about: :param validAt => datetime()
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH path = (entity) (
  (:Entity)-[shown WHERE shown.validFrom <= $validAt AND shown.validTo > $validAt]-(:Entity)
){0,2} (:Entity)
RETURN path
LIMIT 300
