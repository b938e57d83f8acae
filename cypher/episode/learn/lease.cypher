// Leases the waiting episodes that came first to a worker, leaving those of a session that another still works on, so
// that a session's episodes are learned in their order. Leases that ran out are waiting again. So many as one can hold
// in memory: one of any length, or several of limited length together. An episode whose workers died is leased alone, so
// that whatever it did to them, it does not do to others.
// tenant; scope; owner: the worker's id; now, until: datetimes; look: how many waiting ones to look at; limit;
// characters: of all together; suspect: after so many attempts an episode is leased alone
CYPHER 25
MATCH (waiting:Episode {state: 'pending', tenant: $tenant, scope: $scope})
USING INDEX waiting:Episode(state, tenant, scope, id)
WHERE waiting.id > ''
WITH waiting ORDER BY waiting.state, waiting.tenant, waiting.scope, waiting.id LIMIT $look
WITH collect(waiting) AS all,
  collect(DISTINCT CASE WHEN waiting.leasedUntil > $now THEN waiting.lane END) AS busy
UNWIND all AS episode
WITH episode, busy
WHERE NOT episode.lane IN busy
WITH episode LIMIT $limit
WITH collect(episode) AS first
UNWIND [i IN range(0, size(first) - 1)
  WHERE i = 0 OR reduce(sum = 0, one IN first[..i + 1] | sum + size(one.content)) <= $characters
    AND all(one IN first[..i + 1] WHERE coalesce(one.attempts, 0) < $suspect)
  | first[i]] AS episode
SET episode.owner = $owner, episode.leasedUntil = $until, episode.attempts = coalesce(episode.attempts, 0) + 1
RETURN episode
