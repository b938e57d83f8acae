// Facts, opened by commits in their slots.
// tenant; rows: [{commit, slot, subject, properties}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (slot:Slot {tenant: $tenant, key: row.slot})
MATCH (subject:Entity {tenant: $tenant, id: row.subject})
CREATE (fact:Fact {tenant: $tenant})-[:SUBJECT]->(subject),
  (commit)-[:OPENED]->(fact), (slot)-[:HOLDS]->(fact)
SET fact += row.properties
