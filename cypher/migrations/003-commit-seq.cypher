// A tenant's commits are numbered.
CYPHER 25
CREATE CONSTRAINT commit_seq IF NOT EXISTS FOR (c:Commit) REQUIRE (c.tenant, c.seq) IS UNIQUE
