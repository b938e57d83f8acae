// Sets the state of a space, and the model whose vectors it holds.
// tenant: the system's own, "-"; name: the space's; state: empty, building, active or leaving; model: its id, or '';
// since: now
CYPHER 25
MATCH (space:VectorSpace {tenant: $tenant, name: $name})
SET space.state = $state, space.model = $model, space.since = $since, space.done = 0, space.left = 0,
  space.perSecond = 0.0, space.owner = null, space.leasedUntil = null
