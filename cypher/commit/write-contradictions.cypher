// Creates contradictions in their slots, opened by commits.
// tenant; rows: [{commit, slot, subject, objects: ids of entities, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
MATCH (subject:Entity {tenant: $tenant, id: row.subject})
CREATE (contradiction:Contradiction {tenant: $tenant})-[:SUBJECT]->(subject),
  (commit)-[:OPENED]->(contradiction), (slot)-[:DISPUTED]->(contradiction)
SET contradiction += row.properties
WITH contradiction, row
UNWIND row.objects AS id
MATCH (object:Entity {tenant: $tenant, id: id}) USING INDEX object:Entity(tenant, id)
CREATE (contradiction)-[:OBJECT]->(object)
