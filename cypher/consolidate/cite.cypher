// Links digests to their sources.
// tenant; rows: [{id, episodes: ids, facts: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (digest:Episode {tenant: $tenant, id: row.id}) USING INDEX digest:Episode(tenant, id)
CALL (digest, row) {
  UNWIND row.episodes AS id
  MATCH (cited:Episode {tenant: $tenant, id: id}) USING INDEX cited:Episode(tenant, id)
  CREATE (digest)-[:CITES]->(cited)
}
CALL (digest, row) {
  UNWIND row.facts AS id
  MATCH (cited:Fact {tenant: $tenant, id: id}) USING INDEX cited:Fact(tenant, id)
  CREATE (digest)-[:CITES]->(cited)
}
