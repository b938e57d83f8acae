// The contradictions that some commits opened and closed, in the order of the commits, closed ones first. Each is as of
// its commit; a closed one comes with the claims it last rested on.
// tenant; scopes: those to show, or null for all; commits: [{seq, subjects, before: ids as of the commit and as of the
// one before it, or null for all subjects}]; predicate: a filter, or null; skip: how many were read before; limit
CYPHER 25
UNWIND $commits AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.seq})
CALL (commit) {
  MATCH (commit)-[:OPENED]->(contradiction:Contradiction)
  RETURN contradiction, true AS opened
  UNION ALL
  MATCH (commit)-[:CLOSED]->(contradiction:Contradiction)
  RETURN contradiction, false AS opened
}
WITH row, commit, contradiction, opened
WHERE contradiction.tenant = $tenant
  AND ($scopes IS NULL OR contradiction.scope IN $scopes)
  AND ($predicate IS NULL OR contradiction.predicate = $predicate)
  AND (row.subjects IS NULL OR contradiction.subject IN CASE WHEN opened THEN row.subjects ELSE row.before END)
WITH commit, contradiction, opened
ORDER BY commit.seq, opened, contradiction.id
SKIP $skip
LIMIT $limit
MATCH (contradiction)-[:SUBJECT]->(subject:Entity)
RETURN commit.seq AS seq, opened, contradiction, subject,
  [(contradiction)-[:OBJECT]->(object:Entity) | object] AS objects,
  COLLECT {
    MATCH (contradiction)-[rests:RESTS_ON]->(claim:Claim)
    WHERE rests.knownFrom <= commit.knownAt
      AND (rests.knownTo > commit.knownAt OR (NOT opened AND rests.knownTo = contradiction.knownTo))
    RETURN {id: claim.id, value: rests.value} ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (contradiction)-[accepts:ACCEPTED_BY]->(decision:Decision)
    WHERE accepts.knownFrom <= commit.knownAt AND accepts.knownTo > commit.knownAt
    RETURN decision.id ORDER BY accepts.knownFrom, decision.id
  } AS acceptedBy,
  COLLECT {
    // A list, so that the search starts at the entity and the planner cannot choose an index of facts.
    UNWIND [(subject)<-[:SUBJECT]-(about:Fact) | about] AS fact
    WITH fact
    WHERE fact.predicate = contradiction.predicate AND fact.scope = contradiction.scope
      AND fact.knownFrom <= commit.knownAt AND fact.knownTo > commit.knownAt
      AND fact.validFrom < contradiction.validTo AND fact.validTo > contradiction.validFrom
    RETURN fact.id ORDER BY fact.validFrom, fact.id
  } AS believed
ORDER BY seq, opened, contradiction.id
