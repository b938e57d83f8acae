// The number of open contradictions.
// tenant; scopes: a list, or null for all; predicates: likewise
CYPHER 25
MATCH (open:Contradiction {tenant: $tenant, knownTo: datetime('9999-12-31T00:00:00Z')})
WHERE ($scopes IS NULL OR open.scope IN $scopes) AND ($predicates IS NULL OR open.predicate IN $predicates)
  AND NOT EXISTS {
    MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision) WHERE accepts.knownTo = datetime('9999-12-31T00:00:00Z')
  }
RETURN count(open) AS contradictions
