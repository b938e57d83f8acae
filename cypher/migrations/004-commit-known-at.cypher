// A tenant's commits are in order; finds the last one known at an instant.
CYPHER 25
CREATE CONSTRAINT commit_known_at IF NOT EXISTS FOR (c:Commit) REQUIRE (c.tenant, c.knownAt) IS UNIQUE
