// Which other names, of which entities and in which scopes, episodes that stand told and somebody took back.
// tenant; keys: of names, a list
CYPHER 25
UNWIND $keys AS key
MATCH (alias:Alias {tenant: $tenant, nameKey: key})-[:NAMES]->(entity:Entity) USING INDEX alias:Alias(tenant, nameKey)
WHERE alias.knownTo < datetime('9999-12-31T00:00:00Z')
MATCH (decision:Decision {tenant: $tenant, id: alias.decision})<-[:MADE]-(episode:Episode)
WHERE episode.state <> 'withdrawn'
RETURN DISTINCT alias.scope AS scope, key, entity.nameKey AS entity
