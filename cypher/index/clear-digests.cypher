// Removes the vectors of a space no longer in use from the next digests, unless another model has moved in.
// tenant; name: the space's; model: the one searched with; after: the last id of the previous batch, or ''; limit
CYPHER 25
MATCH (space:VectorSpace {tenant: '-', name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.state = 'leaving'
MATCH (text:Digest {tenant: $tenant, embeddedBy: $model})
USING INDEX text:Digest(tenant, embeddedBy, id)
WHERE text.id > $after
WITH text, space
ORDER BY text.tenant, text.embeddedBy, text.id
LIMIT $limit
SET text[space.property] = null
RETURN max(text.id) AS last, count(text) AS some
