// The journal, newest first: commits that touched a visible scope or none at all, and declarations of predicates, which
// belong to the whole tenant.
// tenant; scopes: those to show, or null for all; before: only commits with a lower number; limit
CYPHER 25
MATCH (commit:Commit {tenant: $tenant})
WHERE commit.seq < $before
  AND ($scopes IS NULL OR commit.predicate IS NOT NULL OR size(commit.scopes) = 0
    OR any(scope IN commit.scopes WHERE scope IN $scopes))
RETURN commit
ORDER BY commit.tenant DESC, commit.seq DESC
LIMIT $limit
