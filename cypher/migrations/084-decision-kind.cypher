// Decisions of a kind by the instant they were made: what is pinned, and what is withdrawn.
CYPHER 25
CREATE INDEX decision_kind IF NOT EXISTS FOR (d:Decision) ON (d.tenant, d.kind, d.knownFrom, d.id)
