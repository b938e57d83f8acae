// Facts by the model that embedded them; empty while they wait.
CYPHER 25
CREATE INDEX fact_embedded IF NOT EXISTS FOR (f:Fact) ON (f.tenant, f.embeddedBy, f.id)
