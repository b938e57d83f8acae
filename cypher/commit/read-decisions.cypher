// Decisions by id, each with the claims it is about, and whether it was reverted.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (decision:Decision {tenant: $tenant, id: id})
RETURN decision.id AS id, decision.kind AS kind, decision.about AS about, decision.reason AS reason,
  decision.evidence AS evidence, decision.scopes AS scopes, decision.knownTo < datetime('9999-12-31T00:00:00Z') AS reverted,
  [(decision)-[:WEIGHED]->(claim:Claim) | claim.id] AS claims
