// The episodes of a session, by reference time.
// tenant; session; scopes: those to show, or null for all; afterTime: a datetime, and after: an id, of the last one on
// the previous page, or where to begin; to: the end, exclusive; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, session: $session})
USING INDEX SEEK episode:Episode(tenant, session, referenceTime)
WHERE episode.referenceTime >= $afterTime AND episode.referenceTime < $to
  AND (episode.referenceTime > $afterTime OR episode.id > $after)
  AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN episode
ORDER BY episode.tenant, episode.session, episode.referenceTime, episode.id
LIMIT $limit
