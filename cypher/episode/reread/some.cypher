// Episodes by id, with the live claims found in them, including reworded ones.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE claim.quoteKey IS NOT NULL AND claim.retractedIn IS NULL
    WITH claim, COLLECT {
      MATCH (claim)<-[:RESTATES*1..9]-(restated:Claim)
      WHERE restated.retractedIn IS NULL AND restated.setAsideIn IS NULL
      RETURN restated.id
    } AS restated
    WHERE claim.setAsideIn IS NULL OR size(restated) > 0
    RETURN claim {.*, restated: restated} ORDER BY claim.commit, claim.ordinal
  } AS claims
