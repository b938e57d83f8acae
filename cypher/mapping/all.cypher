// The mappings, ordered by source.
// tenant; after: the last source on the previous page, or ''; limit
CYPHER 25
MATCH (mapping:Mapping {tenant: $tenant})
WHERE mapping.source > $after
RETURN mapping.source AS source, mapping.claims AS claims
ORDER BY mapping.tenant, mapping.source
LIMIT $limit
