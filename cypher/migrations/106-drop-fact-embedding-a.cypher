// It filters by what commits leave alone from now on; index/create-fact-index-a makes it anew.
CYPHER 25
DROP INDEX fact_embedding_a IF EXISTS
