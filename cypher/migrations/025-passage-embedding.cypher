// Passages by meaning, filtered inside the index.
CYPHER 25
CREATE VECTOR INDEX passage_embedding IF NOT EXISTS FOR (p:Passage) ON p.embedding
  WITH [p.tenant, p.scope, p.knownFrom, p.knownTo]
  OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}}
