// Removes the vectors of a space no longer in use from the next facts, unless another model has moved in.
// tenant; name: the space's; model: the one searched with; after: the last id of the previous batch, or ''; limit
CYPHER 25
MATCH (space:VectorSpace {tenant: '-', name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.state = 'leaving'
MATCH (fact:Fact {tenant: $tenant, embeddedBy: $model})
USING INDEX fact:Fact(tenant, embeddedBy, id)
WHERE fact.id > $after
WITH fact, space
ORDER BY fact.tenant, fact.embeddedBy, fact.id
LIMIT $limit
SET fact[space.property] = null
RETURN max(fact.id) AS last, count(fact) AS some
