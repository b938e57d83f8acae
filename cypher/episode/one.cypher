// An episode with its claims and their outcome, the commit that withdrew it, and, for a digest, what it cites.
// tenant; scopes: those to show, or null for all; id
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, id: $id})
WHERE $scopes IS NULL OR episode.scope IN $scopes
RETURN episode,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE episode.state <> 'nothing found'
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS claims,
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
  COLLECT {
    MATCH (commit:Commit)-[:WITHDREW]->(episode)
    WHERE episode.state = 'withdrawn'
    RETURN commit {.seq, .knownAt} ORDER BY commit.seq DESC
  } AS withdrawals,
  COLLECT {
    MATCH (episode)-[:CITES]->(cited:Episode)
    WHERE $scopes IS NULL OR cited.scope IN $scopes
    RETURN cited.id ORDER BY cited.id
  } AS citedEpisodes,
  COLLECT {
    MATCH (episode)-[:CITES]->(cited:Fact)
    WHERE $scopes IS NULL OR cited.scope IN $scopes
    RETURN cited.id ORDER BY cited.id
  } AS citedFacts
