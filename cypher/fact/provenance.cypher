// What is behind a fact as of an instant: the claims that supported it, who recorded them, the episodes
// that made them, and the decisions about them. An episode without a sourceId of its source has its id for one.
// tenant; scopes: those to show, or null for all; id: of the fact; knownAt: a datetime
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, id: $id})-[support:SUPPORTED_BY]->(claim:Claim)
WHERE fact.knownFrom <= $knownAt AND support.knownFrom <= $knownAt
  AND ($scopes IS NULL OR (fact.scope IN $scopes AND claim.scope IN $scopes))
MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
OPTIONAL MATCH (object:Entity {tenant: $tenant, id: substring(claim.valueKey, size('entity:'))})
  WHERE claim.valueKey STARTS WITH 'entity:'
RETURN claim, object, support, commit,
  COLLECT {
    MATCH (decision:Decision)-[:WEIGHED]->(claim)
    WHERE decision.knownFrom <= $knownAt
    RETURN decision ORDER BY decision.knownFrom
  } AS decisions,
  COLLECT {
    MATCH (episode:Episode)-[:MADE]->(claim)
    WHERE $scopes IS NULL OR episode.scope IN $scopes
    RETURN {id: episode.id, sourceId: nullIf(episode.sourceId, episode.id)} ORDER BY episode.id
  } AS episodes
ORDER BY claim.commit, claim.ordinal
