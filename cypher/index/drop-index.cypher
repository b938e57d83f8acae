// Ends a vector index; what it was over stays.
// name: the index's
CYPHER 25
DROP INDEX $name IF EXISTS
