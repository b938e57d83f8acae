// Leases the waiting episodes that came first to a worker, leaving those of a session that another still works on, so
// that a session's episodes are learned in their order. Leases that ran out are waiting again.
// tenant; owner: the worker's id; now, until: datetimes; look: how many waiting ones to look at; limit
CYPHER 25
MATCH (waiting:Episode {tenant: $tenant, state: 'pending'})
USING INDEX waiting:Episode(tenant, state, id)
WHERE waiting.id > ''
WITH waiting ORDER BY waiting.tenant, waiting.state, waiting.id LIMIT $look
WITH collect(waiting) AS all,
  collect(DISTINCT CASE WHEN waiting.leasedUntil > $now THEN waiting.lane END) AS busy
UNWIND all AS episode
WITH episode, busy
WHERE NOT episode.lane IN busy
WITH episode LIMIT $limit
SET episode.owner = $owner, episode.leasedUntil = $until, episode.attempts = coalesce(episode.attempts, 0) + 1
RETURN episode
