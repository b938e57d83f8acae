// One commit with all it recorded, for reading and for checking its digest.
// tenant; seq
CYPHER 25
MATCH (commit:Commit {tenant: $tenant, seq: $seq})
RETURN commit,
  COLLECT {
    MATCH (commit)-[:RECORDED]->(claim:Claim)
    RETURN claim {.id, .ordinal, .digest, .salt, .content, .name} ORDER BY claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (commit)-[:RECORDED]->(decision:Decision)
    OPTIONAL MATCH (decision)-[:WEIGHED]->(claim:Claim)
    RETURN decision {.id, .kind, .reason, claim: claim.id,
      about: coalesce(decision.about, '{"claim":"' + claim.id + '"}')}
    ORDER BY decision.ordinal
  } AS decisions,
  COLLECT { MATCH (commit)-[:OPENED]->(fact:Fact) RETURN fact {.id, .statement} ORDER BY fact.id } AS opened,
  COLLECT { MATCH (commit)-[:CLOSED]->(fact:Fact) RETURN fact {.id, .statement} ORDER BY fact.id } AS closed
