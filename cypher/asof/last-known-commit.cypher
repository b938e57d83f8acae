// The last commit known at an instant.
// tenant; knownAt: a datetime
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt <= $knownAt
RETURN commit.seq AS seq, commit.knownAt AS knownAt
ORDER BY commit.tenant DESC, commit.knownAt DESC
LIMIT 1
