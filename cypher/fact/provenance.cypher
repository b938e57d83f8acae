// What is behind a fact as of an instant: the claims that supported it, who recorded them, and the decisions about them.
// tenant; id: of the fact; knownAt: a datetime
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, id: $id})-[support:SUPPORTED_BY]->(claim:Claim)
WHERE fact.knownFrom <= $knownAt AND support.knownFrom <= $knownAt
MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
OPTIONAL MATCH (object:Entity {tenant: $tenant, id: substring(claim.valueKey, size('entity:'))})
  WHERE claim.valueKey STARTS WITH 'entity:'
RETURN claim, object, support, commit,
  COLLECT {
    MATCH (decision:Decision)-[:WEIGHED]->(claim)
    WHERE decision.knownFrom <= $knownAt
    RETURN decision ORDER BY decision.knownFrom
  } AS decisions
ORDER BY claim.commit, claim.ordinal
