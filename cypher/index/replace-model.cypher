// Marks a model as replaced: its vectors are no longer wanted.
// tenant: the system's own, "-"; id: its name and digest; at: now
CYPHER 25
MATCH (model:EmbeddingModel {tenant: $tenant, id: $id})
SET model.replacedAt = $at
