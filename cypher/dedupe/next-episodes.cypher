// The next few episodes, ordered by id. Includes the text of those that have no key yet by which equal texts are found.
// tenant; scopes: a list, or null for all; after: an id, or empty; limit
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > $after AND ($scopes IS NULL OR episode.scope IN $scopes)
RETURN episode.id AS id, CASE WHEN episode.textKey IS NULL THEN episode.content END AS unread
ORDER BY episode.tenant, episode.id
LIMIT $limit
