// Pages of decisions in the order they were made.
CYPHER 25
CREATE INDEX decision_known IF NOT EXISTS FOR (d:Decision) ON (d.tenant, d.knownFrom, d.id)
