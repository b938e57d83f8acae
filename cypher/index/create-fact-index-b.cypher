// The vector index of facts in space b, with filters inside the index.
// options: the index's, with the dimensions of the model
CYPHER 25
CREATE VECTOR INDEX fact_embedding_b IF NOT EXISTS FOR (f:Fact) ON f.embeddingB
  WITH [f.tenant, f.scope, f.predicate, f.validFrom, f.validTo, f.knownFrom, f.indexedTo, f.archivedFrom]
  OPTIONS $options
