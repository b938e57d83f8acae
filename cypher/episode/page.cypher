// The episodes of a tenant, in the order they came.
// tenant; scopes: those to show, or null for all; from, to: reference times; after: the last id on the previous page,
// or ''; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > $after
  AND episode.referenceTime >= $from AND episode.referenceTime < $to
  AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN episode
ORDER BY episode.tenant, episode.id
LIMIT $limit
