// How the JSON records of each source are read, by source.
// tenant; after: the source the page before ended with, or ''; limit
CYPHER 25
MATCH (mapping:Mapping {tenant: $tenant})
WHERE mapping.source > $after
RETURN mapping.source AS source, mapping.claims AS claims
ORDER BY mapping.tenant, mapping.source
LIMIT $limit
