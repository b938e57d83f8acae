// The objects of new facts, and the relationships that show present beliefs to people.
// tenant; rows: [{fact, object, relationship}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.fact})-[:SUBJECT]->(subject:Entity)
MATCH (object:Entity {tenant: $tenant, id: row.object})
CREATE (fact)-[:OBJECT]->(object)
CREATE (subject)-[:$(row.relationship) {fact: fact.id, validFrom: fact.validFrom, validTo: fact.validTo}]->(object)
