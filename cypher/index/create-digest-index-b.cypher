// The vector index of digests in space b, with filters inside the index.
// options: the index's, with the dimensions of the model
CYPHER 25
CREATE VECTOR INDEX digest_embedding_b IF NOT EXISTS FOR (d:Digest) ON d.embeddingB
  WITH [d.tenant, d.scope, d.knownFrom, d.knownTo]
  OPTIONS $options
