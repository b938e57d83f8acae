// Takes an episode out of quarantine, to try it again or to give it up. It is locked before its state is read, so that
// one being withdrawn right now does not come back.
// tenant; scopes: those that may be changed, or null for all; id; state: 'pending' or 'discarded'; why: null, or why it
// was given up
CYPHER 25
MATCH (episode:Episode {tenant: $tenant, id: $id})
USING INDEX episode:Episode(tenant, id)
WHERE $scopes IS NULL OR episode.scope IN $scopes
SET episode.digest = episode.digest
WITH episode
WHERE episode.state = 'quarantined'
SET episode.state = $state, episode.why = $why, episode.attempts = 0
RETURN episode.scope AS scope
