// Facts by meaning, filtered inside the index.
CYPHER 25
CREATE VECTOR INDEX fact_embedding IF NOT EXISTS FOR (f:Fact) ON f.embedding
  WITH [f.tenant, f.scope, f.validFrom, f.validTo, f.knownFrom, f.knownTo]
  OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine', `vector.quantization.enabled`: false}}
