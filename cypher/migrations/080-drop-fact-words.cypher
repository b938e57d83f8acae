// The next migration makes it anew, with what is archived.
CYPHER 25
DROP INDEX fact_words IF EXISTS
