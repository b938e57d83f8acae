// Other names of entities, by their keys.
CYPHER 25
CREATE INDEX alias_name IF NOT EXISTS FOR (a:Alias) ON (a.tenant, a.nameKey)
