// It filters by what commits leave alone from now on; index/create-fact-index-b makes it anew.
CYPHER 25
DROP INDEX fact_embedding_b IF EXISTS
