// The earlier episodes with the sourceIds of these that have not been withdrawn: live claims, other names, states and
// the digests that seal them.
// tenant; ids: of the episodes that replace them
CYPHER 25
UNWIND $ids AS by
MATCH (next:Episode {tenant: $tenant, id: by}) USING INDEX next:Episode(tenant, id)
MATCH (episode:Episode {tenant: $tenant, scope: next.scope, sourceId: next.sourceId})
USING INDEX episode:Episode(tenant, scope, sourceId)
WHERE episode.id < next.id AND episode.state <> 'withdrawn'
RETURN by, episode.id AS id, episode.scope AS scope, episode.state AS state,
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
ORDER BY id
