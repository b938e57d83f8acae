// Decisions made before any could be reverted: all of them are in force. Of slots they derived anew those of the claims they
// weighed are known; where a decision is all its commit has, what it changed is known without them.
CYPHER 25
MATCH (commit:Commit)-[:RECORDED]->(decision:Decision)-[:WEIGHED|ABOUT]->(about:Claim|Entity)
WHERE decision.scopes IS NULL
SET decision.scopes = [about.scope], decision.knownTo = datetime('9999-12-31T00:00:00Z'),
  decision.about = coalesce(decision.about, '{"claim":"' + about.id + '"}'),
  decision.alone = commit.claims = 0 AND coalesce(commit.decisions, commit.retractions) = 1,
  decision.slots = COLLECT { MATCH (about)-[:IN]->(slot:Slot) RETURN slot.key ORDER BY slot.key }
