// Commits after a number, in order, each with an upper bound on the size of its changes. Actor and reason are left out
// for a commit that touched no visible scope.
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
