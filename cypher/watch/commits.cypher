// The commits after a number, in their order, each with how much it changed at most. Of one that touched no scope to show, the
// actor and the reason are left out.
// tenant; scopes: those to show, or null for all; after: a number; until: the last number; limit
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.seq > $after AND commit.seq <= $until
WITH commit
ORDER BY commit.tenant, commit.seq
LIMIT $limit
WITH commit, $scopes IS NULL OR commit.predicate IS NOT NULL OR size(commit.scopes) = 0
  OR any(scope IN commit.scopes WHERE scope IN $scopes) AS shows
RETURN commit.seq AS seq, commit.knownAt AS knownAt, commit.opened + commit.closed AS size,
  CASE WHEN shows THEN commit.actor ELSE '' END AS actor, CASE WHEN shows THEN commit.reason END AS reason
ORDER BY seq
