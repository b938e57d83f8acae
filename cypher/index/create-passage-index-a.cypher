// The vector index of passages in space a, with filters inside the index.
// options: the index's, with the dimensions of the model
CYPHER 25
CREATE VECTOR INDEX passage_embedding_a IF NOT EXISTS FOR (p:Passage) ON p.embeddingA
  WITH [p.tenant, p.scope, p.knownFrom, p.knownTo, p.archivedFrom]
  OPTIONS $options
