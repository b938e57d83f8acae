// One page of the decisions known by an instant that are about some entities, or about entities that were one with them
// then, newest first.
// tenant; scopes: those to show, or null for all; entities: ids; claim: an id, to filter by decisions about it, or
// null; knownAt: a datetime; kind, actor: filters, or null; inForce: true, false, or null for both; beforeKnown: a
// datetime, and before: an id, of the last decision on the previous page; limit
CYPHER 25
UNWIND $entities AS id
MATCH (named:Entity {tenant: $tenant, id: id})
MATCH (named) (
  (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= $knownAt AND counts.knownTo > $knownAt]-(:Entity)
)* (same:Entity)
// A list, so that the search starts at the entity and the planner cannot choose an index of decisions.
UNWIND [(same)<-[:ABOUT|INTO]-(d:Decision) | d] AS decision
WITH DISTINCT decision
WHERE decision.tenant = $tenant AND decision.knownFrom <= $knownAt
  AND ($scopes IS NULL OR any(scope IN decision.scopes WHERE scope IN $scopes))
  AND ($claim IS NULL OR EXISTS {
    MATCH (decision)-[:WEIGHED]->(weighed:Claim)
    WHERE weighed.id = $claim
  })
  AND ($kind IS NULL OR decision.kind = $kind)
  AND ($actor IS NULL OR decision.actor = $actor)
  AND ($inForce IS NULL OR $inForce = (decision.knownTo > $knownAt))
  AND (decision.knownFrom < $beforeKnown OR (decision.knownFrom = $beforeKnown AND decision.id < $before))
RETURN decision
ORDER BY decision.knownFrom DESC, decision.id DESC
LIMIT $limit
