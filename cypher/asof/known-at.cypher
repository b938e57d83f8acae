// When a commit was made.
// tenant; seq: its number
CYPHER 25
MATCH (commit:Commit {tenant: $tenant, seq: $seq})
RETURN commit.knownAt AS knownAt
