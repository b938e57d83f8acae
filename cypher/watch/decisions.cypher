// The decisions that some commits made and reverted, in the order of the commits, reverted ones first. A subject
// selects decisions about the entity, about what counted as it, and about claims or contradictions about it; a
// predicate selects decisions about its claims or contradictions. A revert is about the same as what it reverts.
// tenant; scopes: those to show, or null for all; commits: [{seq, subjects, before: ids as of the commit and as of the
// one before it, or null for all subjects}]; predicate: a filter, or null; skip: how many were read before; limit
CYPHER 25
UNWIND $commits AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.seq})
CALL (commit) {
  MATCH (commit)-[:RECORDED]->(decision:Decision)
  RETURN decision, true AS opened
  UNION ALL
  MATCH (commit)-[:RECORDED]->(:Decision)-[:REVERTED]->(decision:Decision)
  RETURN decision, false AS opened
}
WITH row, commit, decision, opened, row.subjects + row.before AS subjects,
  coalesce(head([(decision)-[:REVERTED]->(reverted:Decision) | reverted]), decision) AS choice
WHERE decision.tenant = $tenant
  AND ($scopes IS NULL OR any(scope IN decision.scopes WHERE scope IN $scopes))
  AND ((subjects IS NULL AND $predicate IS NULL)
    OR EXISTS {
      MATCH (choice)-[:WEIGHED]->(weighed:Claim|Contradiction)
      WHERE ($predicate IS NULL OR weighed.predicate = $predicate)
        AND (subjects IS NULL OR weighed.subject IN subjects OR EXISTS {
          MATCH (named:Entity {tenant: $tenant, id: weighed.subject}) (
            (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= commit.knownAt AND counts.knownTo > commit.knownAt]->(:Entity)
          )* (meant:Entity)
          WHERE meant.id IN subjects
        })
    }
    OR ($predicate IS NULL AND EXISTS {
      MATCH (choice)-[:ABOUT|INTO]->(about:Entity)
      MATCH (about) (
        (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= commit.knownAt AND counts.knownTo > commit.knownAt]->(:Entity)
      )* (meant:Entity)
      WHERE meant.id IN subjects
    }))
WITH commit, decision, opened
ORDER BY commit.seq, opened, decision.id
SKIP $skip
LIMIT $limit
RETURN commit.seq AS seq, opened, decision
ORDER BY seq, opened, decision.id
