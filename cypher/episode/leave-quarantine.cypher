// Takes an episode out of quarantine, to try it again or to give it up.
// tenant; scopes: those that may be changed, or null for all; id; state: 'pending' or 'discarded'; why: null, or why it
// was given up
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, id: $id})
USING INDEX episode:Episode(tenant, id)
WHERE episode.state = 'quarantined' AND ($scopes IS NULL OR episode.scope IN $scopes)
SET episode.state = $state, episode.why = $why, episode.attempts = 0
RETURN episode.scope AS scope
