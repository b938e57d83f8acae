// Counts as: what counts as this entity and what it counts as, its other names, and who decided so
// tenant: :param tenant => 'main'
// name: its name, in any case: :param name => 'Mara Lindqvist'
// Name keys use Unicode case folding; converting to upper case and back comes close: straße matches strasse. Cypher
// cannot normalize inner white space or remove invisible characters.
// knownAt: when it was believed: :param knownAt => datetime()
CYPHER 25
MATCH (entity:Entity {tenant: $tenant, nameKey:
  replace(replace(replace(toLower(toUpper(normalize(trim($name), NFKC))), 'ς', 'σ'), '’', "'"), '‐', '-')})
MATCH path = (entity) (
  (:Entity)-[same:COUNTS_AS WHERE same.knownFrom <= $knownAt AND same.knownTo > $knownAt]-(:Entity)
){0,8} (other:Entity)
OPTIONAL MATCH (other)<-[names:NAMES]-(alias:Alias)
  WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt
OPTIONAL MATCH (other)<-[about:ABOUT|INTO]-(decision:Decision)
  WHERE decision.kind IN ['merge', 'split', 'alias'] AND decision.knownFrom <= $knownAt AND decision.knownTo > $knownAt
RETURN path, names, alias, about, decision
LIMIT 300
