// Gives up the lease on filling a space.
// tenant: the system's own, "-"; name: the space's; owner: who has the lease
CYPHER 25
MATCH (space:VectorSpace {tenant: $tenant, name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.owner = $owner
SET space.owner = null, space.leasedUntil = null
