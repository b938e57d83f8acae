// The journal, newest first.
// tenant; before: only commits with a lower number; limit
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.seq < $before
RETURN commit
ORDER BY commit.tenant DESC, commit.seq DESC
LIMIT $limit
