// What an entity counted as at an instant, if it was known by then: itself or, by merges, another; with what else
// counted as that, by which merges, and the aliases in force.
// tenant; scopes: those to show, or null for all; id; knownAt: a datetime
CYPHER 25
MATCH (asked:Entity {tenant: $tenant, id: $id})
WHERE asked.knownFrom <= $knownAt AND ($scopes IS NULL OR asked.scope IN $scopes)
MATCH (asked) (
  (:Entity)-[merges:COUNTS_AS WHERE merges.knownFrom <= $knownAt AND merges.knownTo > $knownAt]->(:Entity)
)* (entity:Entity)
WHERE NOT EXISTS {
  MATCH (entity)-[further:COUNTS_AS]->(:Entity)
  WHERE further.knownFrom <= $knownAt AND further.knownTo > $knownAt
}
RETURN entity, merges,
  COLLECT {
    MATCH (entity) (
      (:Entity)<-[merged:COUNTS_AS WHERE merged.knownFrom <= $knownAt AND merged.knownTo > $knownAt]-(:Entity)
    )+ (counted:Entity)
    WHERE $scopes IS NULL OR counted.scope IN $scopes
    RETURN {entity: counted, merges: merged}
  } AS counted,
  COLLECT {
    MATCH (entity) (
      (:Entity)<-[merged:COUNTS_AS WHERE merged.knownFrom <= $knownAt AND merged.knownTo > $knownAt]-(:Entity)
    )* (named:Entity)<-[:NAMES]-(alias:Alias)
    WHERE alias.knownFrom <= $knownAt AND alias.knownTo > $knownAt AND ($scopes IS NULL OR alias.scope IN $scopes)
    RETURN alias {.name, .knownFrom, .decision} ORDER BY alias.knownFrom, alias.name, alias.decision
  } AS aliases
