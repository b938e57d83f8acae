// The JSON records of a source are no longer read. Answers with a row if they were.
// tenant; source
CYPHER 25
MATCH (mapping:Mapping {tenant: $tenant, source: $source})
WITH mapping, mapping.source AS source
DELETE mapping
RETURN source
