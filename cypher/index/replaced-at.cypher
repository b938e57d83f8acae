// When a model was replaced by another.
// tenant: the system's own, "-"; id: its name and digest
CYPHER 25
MATCH (model:EmbeddingModel {tenant: $tenant, id: $id})
RETURN model.replacedAt AS replacedAt
