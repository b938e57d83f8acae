// The contradictions about an entity, in the order they were found.
CYPHER 25
CREATE INDEX contradiction_subject IF NOT EXISTS FOR (c:Contradiction) ON (c.tenant, c.subject, c.knownFrom, c.id)
