// Links episodes to the claims they made.
// tenant; rows: [{id: the episode's, claims: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
UNWIND row.claims AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
SET claim.said = episode.referenceTime
CREATE (episode)-[:MADE]->(claim)
