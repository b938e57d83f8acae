// Stores the mapping of a source.
// tenant; source; claims: canonical JSON
CYPHER 25
MERGE (mapping:Mapping {tenant: $tenant, source: $source})
SET mapping.claims = $claims
