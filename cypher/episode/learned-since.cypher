// How many episodes of a tenant were learned since an instant, and when the first of them was. Digests do not count,
// because Annals makes them.
// tenant; scopes: those to count, or null for all; since: a datetime
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.knownAt >= $since AND EXISTS {
  MATCH (commit)-[:LEARNED]->(episode:Episode)
  WHERE episode.kind <> 'digest' AND ($scopes IS NULL OR episode.scope IN $scopes)
}
RETURN count(commit) AS learned, min(commit.knownAt) AS first
