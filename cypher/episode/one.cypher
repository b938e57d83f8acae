// One episode, with its claims and the commit that learned it.
// tenant; id
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, id: $id})
RETURN episode,
  COLLECT { MATCH (episode)-[:MADE]->(claim:Claim) RETURN claim.id ORDER BY claim.commit, claim.ordinal } AS claims,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)<-[support:SUPPORTED_BY]-(fact:Fact)
    WHERE support.knownFrom = episode.knownFrom
    RETURN DISTINCT fact {.id, .statement, opened: fact.knownFrom = episode.knownFrom} ORDER BY fact.id
  } AS facts
