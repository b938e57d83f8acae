// The keys by which the names of entities find each other.
CYPHER 25
CREATE INDEX name_key IF NOT EXISTS FOR (k:NameKey) ON (k.tenant, k.key)
