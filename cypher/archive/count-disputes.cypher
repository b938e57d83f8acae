// How many contradictions were open at some known times, and how many of the facts believed then they dispute.
// tenant; scopes: those to show, or null for all; instants: [{knownAt}]: datetimes
CYPHER 25
UNWIND range(0, size($instants) - 1) AS place
WITH place, $instants[place] AS at
CALL (at) {
  MATCH (open:Contradiction {tenant: $tenant})
  USING INDEX open:Contradiction(tenant, knownFrom, id)
  WHERE open.knownFrom <= at.knownAt AND open.id > '' AND open.knownTo > at.knownAt
    AND ($scopes IS NULL OR open.scope IN $scopes)
    AND NOT EXISTS {
      MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
      WHERE accepts.knownFrom <= at.knownAt AND accepts.knownTo > at.knownAt
    }
  WITH at, open.subject AS id, collect(open) AS open
  MATCH (subject:Entity {tenant: $tenant, id: id}) USING INDEX subject:Entity(tenant, id)
  WITH at, open, COUNT {
    // A list, so that the walk always starts at the entity, even if the planner prefers an index over facts.
    UNWIND [(subject)<-[:SUBJECT]-(about:Fact) | about] AS fact
    WITH at, open, fact
    WHERE fact.knownFrom <= at.knownAt AND fact.knownTo > at.knownAt
      AND any(one IN open WHERE one.predicate = fact.predicate AND one.scope = fact.scope
        AND fact.valueKey IN one.values AND one.validFrom < fact.validTo AND one.validTo > fact.validFrom)
    RETURN fact
  } AS disputed
  RETURN sum(size(open)) AS contradictions, sum(disputed) AS disputed
}
RETURN place, contradictions, disputed
ORDER BY place
