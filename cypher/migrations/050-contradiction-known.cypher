// Pages of contradictions in the order they were found.
CYPHER 25
CREATE INDEX contradiction_known IF NOT EXISTS FOR (c:Contradiction) ON (c.tenant, c.knownFrom, c.id)
