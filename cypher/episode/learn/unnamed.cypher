// The other names that live episodes gave to entities and somebody revoked, with the entities and scopes.
// tenant; keys: of names, a list
CYPHER 25
UNWIND $keys AS key
MATCH (alias:Alias {tenant: $tenant, nameKey: key})-[:NAMES]->(entity:Entity) USING INDEX alias:Alias(tenant, nameKey)
WHERE alias.knownTo < datetime('9999-12-31T00:00:00Z')
MATCH (decision:Decision {tenant: $tenant, id: alias.decision})<-[:MADE]-(episode:Episode)
WHERE episode.state <> 'withdrawn'
RETURN DISTINCT alias.scope AS scope, key, entity.nameKey AS entity
