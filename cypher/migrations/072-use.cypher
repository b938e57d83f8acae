// How often a text was used in answers is counted at a node, of which there is one for each.
CYPHER 25
CREATE CONSTRAINT use_of IF NOT EXISTS FOR (use:Use) REQUIRE (use.tenant, use.of) IS UNIQUE
