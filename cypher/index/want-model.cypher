// Records a model whose vectors are wanted.
// tenant: the system's own, "-"; id: its name and digest; properties: where it is and how it is used; at: now
CYPHER 25
MERGE (model:EmbeddingModel {tenant: $tenant, id: $id})
SET model += $properties, model.wantedAt = $at, model.replacedAt = null
