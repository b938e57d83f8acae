// It filters by what is archived from now on; index/create-passage-index-b makes it anew.
CYPHER 25
DROP INDEX passage_embedding_b IF EXISTS
