// Gives the turn to fill a space back.
// tenant: the system's own, "-"; name: the space's; owner: whoever has it
CYPHER 25
MATCH (space:VectorSpace {tenant: $tenant, name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.owner = $owner
SET space.owner = null, space.leasedUntil = null
