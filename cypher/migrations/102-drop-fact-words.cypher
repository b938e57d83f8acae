// The next migration makes it anew, of properties that no commit sets.
CYPHER 25
DROP INDEX fact_words IF EXISTS
