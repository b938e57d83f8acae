// Contradictions by when they ceased to be one.
CYPHER 25
CREATE INDEX contradiction_gone IF NOT EXISTS FOR (c:Contradiction) ON (c.tenant, c.knownTo)
