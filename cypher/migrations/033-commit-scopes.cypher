// Commits made before they noted the scopes they touched: those of their claims, of what they withdrew, of the facts they
// changed and of the episodes they learned or took back.
CYPHER 25
MATCH (commit:Commit)
WHERE commit.scopes IS NULL
SET commit.scopes = COLLECT {
  CALL (commit) {
    MATCH (commit)-[:RECORDED]->(claim:Claim)
    RETURN claim.scope AS scope
    UNION
    MATCH (commit)-[:RECORDED]->(:Decision)-[:WEIGHED]->(claim:Claim)
    RETURN claim.scope AS scope
    UNION
    MATCH (commit)-[:OPENED|CLOSED]->(fact:Fact)
    RETURN fact.scope AS scope
    UNION
    MATCH (commit)-[:LEARNED|WITHDREW]->(episode:Episode)
    RETURN episode.scope AS scope
  }
  RETURN scope ORDER BY scope
}
