// Neighbourhood: what is two steps around an entity on one day, as now believed
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
// Keys of names are folded as Unicode has it; upper case and back comes near: straße is strasse. Cypher cannot take out
// white space inside, or what is not seen.
// validAt: the day asked about: :param validAt => datetime()
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ')})
MATCH path = (entity) (
  (:Entity)-[shown WHERE shown.validFrom <= $validAt AND shown.validTo > $validAt]-(:Entity)
){0,2} (:Entity)
RETURN path
LIMIT 300
