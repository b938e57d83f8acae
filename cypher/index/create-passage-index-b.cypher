// The vector index of passages in space b, with filters inside the index.
// options: the index's, with the dimensions of the model
CYPHER 25
CREATE VECTOR INDEX passage_embedding_b IF NOT EXISTS FOR (p:Passage) ON p.embeddingB
  WITH [p.tenant, p.scope, p.knownFrom, p.knownTo, p.archivedFrom]
  OPTIONS $options
