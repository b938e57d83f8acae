// How many episodes of a tenant were learned from an instant on, and when the first of them was.
// tenant; since: a datetime
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt >= $since AND EXISTS { (commit)-[:LEARNED]->(:Episode) }
RETURN count(commit) AS learned, min(commit.knownAt) AS first
