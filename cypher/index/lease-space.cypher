// Takes or renews the lease on filling a space, if it is free and still belongs to that model.
// tenant: the system's own, "-"; name: the space's; model: its id; owner: who wants the lease; now, until: datetimes;
// progress: a map
CYPHER 25
MATCH (space:VectorSpace {tenant: $tenant, name: $name})
SET space.turns = space.turns + 1
WITH space
WHERE space.model = $model AND (space.owner IS NULL OR space.owner = $owner OR space.leasedUntil <= $now)
SET space.owner = $owner, space.leasedUntil = $until, space += $progress
RETURN space.name AS name
