// Drops a vector index; the vectors stay.
// name: the index's
CYPHER 25
DROP INDEX $name IF EXISTS
