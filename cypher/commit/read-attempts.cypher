// Which of a group's attempts took effect, if any; for when the answer to a database commit was lost.
// tenant; after: the number of the last commit before the group; attempts: their ids
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.seq > $after AND commit.attempt IN $attempts
RETURN commit.attempt AS attempt
LIMIT 1
