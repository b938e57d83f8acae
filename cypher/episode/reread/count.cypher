// How many episodes with prose were last read by another extractor, or by an unknown one.
// tenant; scopes: those to look in, or null for all; by: the extractor with its version
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > '' AND episode.kind <> 'json' AND episode.claims IS NULL
  AND episode.state IN ['learned', 'already known', 'nothing found'] AND coalesce(episode.readBy, '') <> $by
  AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN count(episode) AS episodes
