// Marks items as applied by a commit, with what it decided and claimed for them.
// tenant; rows: [{id, commit, why: null, or what was left out, claims: ids of those made, decisions: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (item:JobItem {tenant: $tenant, id: row.id})
SET item.state = 'applied', item.commit = row.commit, item.why = row.why, item.claims = row.claims
WITH item, row
UNWIND row.decisions AS id
MATCH (decision:Decision {tenant: $tenant, id: id})
CREATE (item)-[:DECIDED]->(decision)
