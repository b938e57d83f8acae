// Leases the longest waiting episodes to a worker, including those whose lease has expired. Skips sessions with an
// episode leased to another worker, so that each session is learned in order. The batch is limited to what fits into
// memory: a single episode of any length, or several up to a total length. An episode whose workers died is leased
// alone, so that it cannot harm others. Each is locked before its state is read again, because it may be withdrawn at the
// same time.
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
SET episode.digest = episode.digest
WITH episode
WHERE episode.state = 'pending'
SET episode.owner = $owner, episode.leasedUntil = $until, episode.attempts = coalesce(episode.attempts, 0) + 1
RETURN episode
