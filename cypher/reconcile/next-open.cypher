// The next few open contradictions, ordered by id.
// tenant; scopes: a list, or null for all; predicates: likewise; after: an id, or empty; limit
CYPHER 25
MATCH (open:Contradiction {tenant: $tenant, knownTo: datetime('9999-12-31T00:00:00Z')})
WHERE open.id > $after
  AND ($scopes IS NULL OR open.scope IN $scopes) AND ($predicates IS NULL OR open.predicate IN $predicates)
  AND NOT EXISTS {
    MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision) WHERE accepts.knownTo = datetime('9999-12-31T00:00:00Z')
  }
RETURN open.id AS id
ORDER BY id
LIMIT $limit
