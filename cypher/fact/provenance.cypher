// What is behind a fact as of an instant: the claims that supported it, the subjects they named where these differ from
// the fact's, the commits that recorded them, the episodes that made them, the decisions about them and what reverted
// these. An episode whose source gave no sourceId has its own id in its place.
// tenant; scopes: those to show, or null for all; id: of the fact; knownAt: a datetime
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, id: $id})-[support:SUPPORTED_BY]->(claim:Claim)
WHERE fact.knownFrom <= $knownAt AND support.knownFrom <= $knownAt
  AND ($scopes IS NULL OR (fact.scope IN $scopes AND claim.scope IN $scopes))
MATCH (fact)-[:SUBJECT]->(subject:Entity)
MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
OPTIONAL MATCH (named:Entity {tenant: $tenant, id: claim.subject}) WHERE named.id <> subject.id
OPTIONAL MATCH (object:Entity {tenant: $tenant, id: substring(claim.valueKey, size('entity:'))})
  WHERE claim.valueKey STARTS WITH 'entity:'
RETURN claim, named, object, support, commit,
  COLLECT {
    MATCH (claim)<-[:WEIGHED]-(:Decision)<-[:REVERTED]-*(decision:Decision)
    WHERE decision.knownFrom <= $knownAt
    RETURN DISTINCT decision ORDER BY decision.knownFrom, decision.ordinal
  } AS decisions,
  COLLECT {
    MATCH (episode:Episode)-[:MADE]->(claim)
    WHERE $scopes IS NULL OR episode.scope IN $scopes
    RETURN {id: episode.id, sourceId: nullIf(episode.sourceId, episode.id)} ORDER BY episode.id
  } AS episodes
ORDER BY claim.commit, claim.ordinal
