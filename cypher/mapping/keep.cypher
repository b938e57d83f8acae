// From now on the JSON records of a source are read so.
// tenant; source; claims: canonical JSON
CYPHER 25
MERGE (mapping:Mapping {tenant: $tenant, source: $source})
SET mapping.claims = $claims
