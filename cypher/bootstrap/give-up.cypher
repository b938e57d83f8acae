// Links items to the episodes they withdrew and to the decisions by which they did, so that undoing the job can bring
// the episodes back.
// tenant; rows: [{item: its id, id: of the episode, commit}]
CYPHER 25
UNWIND $rows AS row
MATCH (item:JobItem {tenant: $tenant, id: row.item})
MATCH (before:Episode {tenant: $tenant, id: row.id}) USING INDEX before:Episode(tenant, id)
CREATE (item)-[:GAVE_UP]->(before)
WITH item, before, row
MATCH (before)-[:MADE]->(:Claim)<-[:WEIGHED]-(decision:Decision)
WHERE decision.commit = row.commit AND decision.kind = 'retract'
CREATE (item)-[:DECIDED]->(decision)
