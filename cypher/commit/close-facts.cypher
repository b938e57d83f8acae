// Facts no longer believed: closed, out of their slots, no longer shown as a relationship.
// tenant; rows: [{fact, commit, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
MATCH (fact:Fact {tenant: $tenant, id: row.fact})
SET fact.knownTo = row.at
CREATE (commit)-[:CLOSED]->(fact)
WITH fact
CALL (fact) {
  MATCH (:Slot)-[held:HOLDS]->(fact)
  DELETE held
}
CALL (fact) {
  MATCH (fact)-[:SUBJECT]->(subject:Entity)-[shown]->(object:Entity)<-[:OBJECT]-(fact)
  WHERE shown.fact = fact.id
  DELETE shown
}
