// Neighbourhood: what is two steps around an entity on one day, as now believed
// tenant: :param tenant => 'main'
// name: its name, whatever the case: :param name => 'Mara Lindqvist'
// validAt: the day asked about: :param validAt => datetime()
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey: toLower(normalize(trim($name), NFKC))})
MATCH path = (entity) (
  (:Entity)-[shown WHERE shown.validFrom <= $validAt AND shown.validTo > $validAt]-(:Entity)
){0,2} (:Entity)
RETURN path
LIMIT 300
