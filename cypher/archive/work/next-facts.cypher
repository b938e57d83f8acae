// The next few facts that are believed now, ordered by id.
// tenant; scopes: a list, or null for all; predicates: likewise; after: an id, or empty; limit
CYPHER 25
MATCH (fact:Fact {tenant: $tenant})
USING INDEX fact:Fact(tenant, id)
WHERE fact.id > $after AND fact.knownTo = datetime('9999-12-31T00:00:00Z')
  AND ($scopes IS NULL OR fact.scope IN $scopes) AND ($predicates IS NULL OR fact.predicate IN $predicates)
RETURN fact.id AS id
ORDER BY fact.tenant, fact.id
LIMIT $limit
