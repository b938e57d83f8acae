// Nothing looks facts up by their line any more; keeping the index cost every commit.
CYPHER 25
DROP INDEX fact_line IF EXISTS
