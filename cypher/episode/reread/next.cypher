// The next episodes with prose that were last read by another extractor, or by an unknown one, with the live claims
// found in them.
// tenant; scopes: those to look in, or null for all; by: the extractor with its version; after: the last id so far, or
// ''; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > $after AND episode.kind <> 'json' AND episode.claims IS NULL
  AND episode.state IN ['learned', 'already known', 'nothing found'] AND coalesce(episode.readBy, '') <> $by
  AND ($scopes IS NULL OR episode.scope IN $scopes)
WITH episode ORDER BY episode.tenant, episode.id LIMIT $limit
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
ORDER BY episode.id
