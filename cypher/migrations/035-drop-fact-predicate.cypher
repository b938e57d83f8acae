// Pages of a predicate's facts were in the order of ids once.
CYPHER 25
DROP INDEX fact_predicate IF EXISTS
