// The live claims of the episodes, with their slots, and whether the episodes are withdrawn already.
// tenant; ids: of episodes
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode.id AS episode, episode.state AS state,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE claim.retractedIn IS NULL
    RETURN {id: claim.id, slots: [(claim)-[:IN]->(slot:Slot) | slot.key]} ORDER BY claim.commit, claim.ordinal
  } AS claims
