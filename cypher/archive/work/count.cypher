// How many facts and, unless limited to some predicates, episodes there are to look at.
// tenant; scopes: a list, or null for all; predicates: likewise
CYPHER 25
CALL () {
  MATCH (fact:Fact {tenant: $tenant})
  USING INDEX fact:Fact(tenant, id)
  WHERE fact.id > '' AND fact.knownTo = datetime('9999-12-31T00:00:00Z')
    AND ($scopes IS NULL OR fact.scope IN $scopes) AND ($predicates IS NULL OR fact.predicate IN $predicates)
  RETURN count(fact) AS found
  UNION ALL
  MATCH (episode:Episode {tenant: $tenant})
  USING INDEX episode:Episode(tenant, id)
  WHERE episode.id > '' AND $predicates IS NULL AND ($scopes IS NULL OR episode.scope IN $scopes)
  RETURN count(episode) AS found
}
RETURN sum(found) AS some
