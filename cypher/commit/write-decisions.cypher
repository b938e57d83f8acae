// Creates decisions with links to all they are about, and ends those that they revert.
// tenant; rows: [{commit, at, properties, claims, contradictions, episodes, entities, into, reverted: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
CREATE (commit)-[:RECORDED]->(decision:Decision {tenant: $tenant})
SET decision += row.properties
WITH decision, row
CALL (decision, row) {
  UNWIND row.claims AS id
  MATCH (claim:Claim {tenant: $tenant, id: id})
  CREATE (decision)-[:WEIGHED]->(claim)
}
CALL (decision, row) {
  UNWIND row.contradictions AS id
  MATCH (contradiction:Contradiction {tenant: $tenant, id: id})
  CREATE (decision)-[:WEIGHED]->(contradiction)
}
CALL (decision, row) {
  UNWIND row.episodes AS id
  MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
  CREATE (decision)-[:WEIGHED]->(episode)
}
CALL (decision, row) {
  UNWIND row.entities AS id
  MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
  CREATE (decision)-[:ABOUT]->(entity)
}
CALL (decision, row) {
  UNWIND row.into AS id
  MATCH (entity:Entity {tenant: $tenant, id: id}) USING INDEX entity:Entity(tenant, id)
  CREATE (decision)-[:INTO]->(entity)
}
CALL (decision, row) {
  UNWIND row.reverted AS id
  MATCH (before:Decision {tenant: $tenant, id: id})
  SET before.knownTo = row.at, before.revertedBy = decision.id
  CREATE (decision)-[:REVERTED]->(before)
}
