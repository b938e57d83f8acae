// Episodes of these ids, with the live claims that were found in them.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode,
  COLLECT {
    MATCH (episode)-[:MADE]->(claim:Claim)
    WHERE claim.quoteKey IS NOT NULL AND claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim ORDER BY claim.commit, claim.ordinal
  } AS claims
