// The slots of a predicate, for when its cardinality changes.
CYPHER 25
CREATE INDEX slot_predicate IF NOT EXISTS FOR (s:Slot) ON (s.tenant, s.predicate)
