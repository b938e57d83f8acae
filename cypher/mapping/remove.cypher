// Removes the mapping of a source. Returns a row if there was one.
// tenant; source
CYPHER 25
MATCH (mapping:Mapping {tenant: $tenant, source: $source})
WITH mapping, mapping.source AS source
DELETE mapping
RETURN source
