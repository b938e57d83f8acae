// The two vector spaces with the models whose vectors they hold.
// tenant: the system's own, "-"
CYPHER 25
MATCH (space:VectorSpace {tenant: $tenant})
WHERE space.name > ''
OPTIONAL MATCH (model:EmbeddingModel {tenant: $tenant, id: space.model})
RETURN space, model
ORDER BY space.name
