// One episode, with its claims, what came of them, and the commit that withdrew it.
// tenant; scopes: those to show, or null for all; id
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR episode.scope IN $scopes
RETURN episode,
  COLLECT { MATCH (episode)-[:MADE]->(claim:Claim) RETURN claim.id ORDER BY claim.commit, claim.ordinal } AS claims,
  COLLECT {
    MATCH (episode)-[:MADE]->(:Claim)<-[support:SUPPORTED_BY]-(fact:Fact)
    WHERE support.knownFrom = episode.knownFrom AND ($scopes IS NULL OR fact.scope IN $scopes)
    RETURN DISTINCT fact {.id, .statement, opened: fact.knownFrom = episode.knownFrom} ORDER BY fact.id
  } AS facts,
  COLLECT {
    MATCH (episode)-[:MADE]->(:Claim)<-[support:SUPPORTED_BY]-(:Fact)-[:SUBJECT|OBJECT]->(entity:Entity)
    WHERE support.knownFrom = episode.knownFrom AND ($scopes IS NULL OR entity.scope IN $scopes)
    RETURN DISTINCT entity {.id, .name, .type, made: entity.knownFrom = episode.knownFrom} ORDER BY entity.id
  } AS entities,
  COLLECT { MATCH (commit:Commit)-[:WITHDREW]->(episode) RETURN commit {.seq, .knownAt} } AS withdrawals
