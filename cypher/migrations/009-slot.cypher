// One slot for what claims compete for.
CYPHER 25
CREATE CONSTRAINT slot_key IF NOT EXISTS FOR (s:Slot) REQUIRE (s.tenant, s.key) IS UNIQUE
