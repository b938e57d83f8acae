// Commits, each linked to the one before it, and to the predicate whose cardinality it changed, if it did.
// tenant; rows: [{seq, properties}] in ascending order
CYPHER 25
UNWIND $rows AS row
CREATE (commit:Commit {tenant: $tenant, seq: row.seq})
SET commit += row.properties
WITH commit
CALL (commit) {
  MATCH (predicate:Predicate {tenant: $tenant, name: commit.predicate})
  CREATE (commit)-[:DECLARED]->(predicate)
}
WITH collect(commit) AS commits
UNWIND commits AS commit
MATCH (previous:Commit {tenant: $tenant, seq: commit.seq - 1})
CREATE (commit)-[:PREVIOUS]->(previous)
