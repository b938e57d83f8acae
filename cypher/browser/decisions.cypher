// Decisions: who decided what, why, and whether it is in force, as a table, the latest first
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (decision:Decision {tenant: $tenant})
WHERE decision.knownFrom <= datetime() AND decision.id > ''
WITH decision
ORDER BY decision.tenant DESC, decision.knownFrom DESC, decision.id DESC
LIMIT 100
OPTIONAL MATCH (revert:Decision)-[:REVERTED]->(decision)
RETURN toString(decision.knownFrom) AS decidedAt, decision.actor AS actor, decision.name AS decided,
  [(decision)-[:ABOUT]->(entity:Entity) | entity.name] + [(decision)-[:WEIGHED]->(weighed) | weighed.name] AS about,
  [(decision)-[:INTO]->(entity:Entity) | entity.name] AS into,
  decision.reason AS reason, decision.evidence AS evidence, revert IS NULL AS inForce,
  revert.actor AS revertedBy, revert.reason AS revertedBecause, decision.id AS id
ORDER BY decidedAt DESC, id DESC
