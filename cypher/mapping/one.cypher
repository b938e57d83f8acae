// The mapping of a source.
// tenant; source
CYPHER 25
MATCH (mapping:Mapping {tenant: $tenant, source: $source})
RETURN mapping.source AS source, mapping.claims AS claims
