// A commit's digest and instant.
// tenant; seq: its number
CYPHER 25
MATCH (commit:Commit {tenant: $tenant, seq: $seq})
RETURN commit.digest AS digest, commit.knownAt AS knownAt
