// There are two vector spaces. Their vector indexes are no migrations: they have the dimensions of a model.
CYPHER 25
CREATE CONSTRAINT vector_space IF NOT EXISTS FOR (s:VectorSpace) REQUIRE (s.tenant, s.name) IS UNIQUE
