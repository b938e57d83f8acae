// Marks episodes as read by an unknown extractor, because their last reading was undone. Nothing was found in those whose
// claims all came from later readings and are undone.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
SET episode.state = CASE
  WHEN episode.state = 'learned' AND NOT EXISTS {
    MATCH (episode)-[:MADE]->(claim:Claim) WHERE claim.retractedIn IS NULL OR claim.commit = episode.commit
  } THEN 'nothing found' ELSE episode.state END
REMOVE episode.readBy
