// A model is what its digest says it is.
CYPHER 25
CREATE CONSTRAINT embedding_model IF NOT EXISTS FOR (m:EmbeddingModel) REQUIRE (m.tenant, m.id) IS UNIQUE
