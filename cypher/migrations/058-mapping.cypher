// One mapping for each source of JSON records.
CYPHER 25
CREATE CONSTRAINT mapping_source IF NOT EXISTS FOR (m:Mapping) REQUIRE (m.tenant, m.source) IS UNIQUE
