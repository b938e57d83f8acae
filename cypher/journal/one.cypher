// One commit with what it recorded, for reading and for checking its digest. It is shown if it touched a visible scope
// or none at all, and only with what it did in visible scopes.
// tenant; scopes: those to show, or null for all; seq
CYPHER 25
MATCH (commit:Commit {tenant: $tenant, seq: $seq})
WHERE $scopes IS NULL OR commit.predicate IS NOT NULL OR size(commit.scopes) = 0
  OR any(scope IN commit.scopes WHERE scope IN $scopes)
RETURN commit,
  COLLECT {
    MATCH (commit)-[:RECORDED]->(claim:Claim)
    WHERE $scopes IS NULL OR claim.scope IN $scopes
    RETURN claim {.id, .ordinal, .digest, .salt, .content, .name} ORDER BY claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (commit)-[:RECORDED]->(decision:Decision)
    WHERE $scopes IS NULL OR any(scope IN decision.scopes WHERE scope IN $scopes)
    WITH decision ORDER BY decision.ordinal
    RETURN decision {.id, .kind, .reason, .about, .evidence,
      claim: CASE WHEN decision.kind IN ['retract', 'setAside']
        THEN head([(decision)-[:WEIGHED]->(claim:Claim) | claim.id]) END}
  } AS decisions,
  COLLECT {
    MATCH (commit)-[:OPENED]->(fact:Fact)
    WHERE $scopes IS NULL OR fact.scope IN $scopes
    RETURN fact {.id, .statement} ORDER BY fact.id
  } AS opened,
  COLLECT {
    MATCH (commit)-[:CLOSED]->(fact:Fact)
    WHERE $scopes IS NULL OR fact.scope IN $scopes
    RETURN fact {.id, .statement} ORDER BY fact.id
  } AS closed,
  COLLECT {
    UNWIND [(commit)-[:OPENED]->(found) | found] AS contradiction
    WITH contradiction
    WHERE contradiction:Contradiction AND ($scopes IS NULL OR contradiction.scope IN $scopes)
    RETURN contradiction.id ORDER BY contradiction.id
  } AS contradicted,
  COLLECT {
    UNWIND [(commit)-[:CLOSED]->(found) | found] AS contradiction
    WITH contradiction
    WHERE contradiction:Contradiction AND ($scopes IS NULL OR contradiction.scope IN $scopes)
    RETURN contradiction.id ORDER BY contradiction.id
  } AS settled
