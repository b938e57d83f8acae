// Decisions about entities, such as what one is called from now on.
// tenant; rows: [{entity: an id, commit, decision: properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (entity:Entity {tenant: $tenant, id: row.entity}) USING INDEX entity:Entity(tenant, id)
CREATE (commit)-[:RECORDED]->(decision:Decision {tenant: $tenant})-[:ABOUT]->(entity)
SET decision += row.decision
WITH decision, entity
WHERE decision.kind = 'retype'
SET entity.typedBy = 'decision'
