// Removes the vectors of a space no longer in use from the next passages, unless another model has moved in.
// tenant; name: the space's; model: the one searched with; after: the last id of the previous batch, or ''; limit
CYPHER 25
MATCH (space:VectorSpace {tenant: '-', name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.state = 'leaving'
MATCH (passage:Passage {tenant: $tenant, embeddedBy: $model})
USING INDEX passage:Passage(tenant, embeddedBy, id)
WHERE passage.id > $after
WITH passage, space
ORDER BY passage.tenant, passage.embeddedBy, passage.id
LIMIT $limit
SET passage[space.property] = null, passage[space.tokens] = null
RETURN max(passage.id) AS last, count(passage) AS some
