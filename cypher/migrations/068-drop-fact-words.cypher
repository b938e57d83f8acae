// The next migration makes it anew, with the predicate.
CYPHER 25
DROP INDEX fact_words IF EXISTS
