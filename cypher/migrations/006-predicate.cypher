// A predicate is declared once.
CYPHER 25
CREATE CONSTRAINT predicate_name IF NOT EXISTS FOR (p:Predicate) REQUIRE (p.tenant, p.name) IS UNIQUE
