// Journal: the latest commits, as a table
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.seq > 0
WITH commit
ORDER BY commit.tenant DESC, commit.seq DESC
LIMIT 100
RETURN commit.seq AS seq, toString(commit.knownAt) AS knownAt, commit.actor AS actor, commit.reason AS reason,
  commit.claims AS claims, commit.retractions AS retractions, commit.opened AS opened, commit.closed AS closed,
  commit.digest AS digest
ORDER BY seq DESC
