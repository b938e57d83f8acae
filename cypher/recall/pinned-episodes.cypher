// The episodes that are pinned at an instant and not withdrawn by then, latest first.
// tenant; scopes: those to show, or null for all; knownAt: a datetime; limit
CYPHER 25
MATCH (pin:Decision {tenant: $tenant, kind: 'pin'})
USING INDEX pin:Decision(tenant, kind, knownFrom, id)
WHERE pin.knownFrom <= $knownAt AND pin.id > '' AND pin.knownTo > $knownAt
MATCH (pin)-[:WEIGHED]->(episode:Episode)
WHERE ($scopes IS NULL OR episode.scope IN $scopes) AND coalesce(episode.knownTo > $knownAt, true)
WITH episode ORDER BY episode.referenceTime DESC, episode.id DESC LIMIT $limit
RETURN episode {.id, .sourceId, .scope, .session, .speaker, .referenceTime, .content} AS episode
ORDER BY episode.referenceTime DESC, episode.id DESC
