// What the episodes said: their live claims, the other names they gave, their states and the digests that seal them.
// tenant; ids: of episodes
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode.id AS id, episode.scope AS scope, episode.state AS state,
  coalesce(episode.seal, episode.digest) AS digest,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE claim.retractedIn IS NULL
    RETURN claim.id ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (episode)-[:MADE]->(decision:Decision)
    WHERE decision.revertedBy IS NULL
    RETURN decision.id ORDER BY decision.commit, decision.ordinal
  } AS names
