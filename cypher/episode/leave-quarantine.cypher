// Takes an episode out of quarantine, to try it again or to give it up. It is locked before its state is read, so that
// one being withdrawn right now does not come back. If one is given up that was to replace another, that one gets their
// sourceId back.
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
WITH episode
CALL (episode) {
  WITH episode
  WHERE $state = 'discarded' AND episode.replaces AND episode.sourceKey IS NOT NULL
  MATCH (before:Episode {tenant: $tenant, scope: episode.scope, sourceId: episode.sourceId})
  USING INDEX before:Episode(tenant, scope, sourceId)
  WHERE before.id < episode.id
  SET before.digest = before.digest
  WITH episode, before
  WHERE NOT before.state IN ['withdrawn', 'discarded']
  WITH episode, before ORDER BY before.id DESC LIMIT 1
  REMOVE episode.sourceKey
  SET before.sourceKey = before.sourceId
}
RETURN episode.scope AS scope
