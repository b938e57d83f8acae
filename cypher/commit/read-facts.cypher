// Facts by id with their slots; null for a fact that is no longer believed.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (fact:Fact {tenant: $tenant, id: id})
RETURN fact.id AS id, fact.scope AS scope, fact.predicate AS predicate,
  head([(slot:Slot)-[:HOLDS]->(fact) | slot.key]) AS slot
