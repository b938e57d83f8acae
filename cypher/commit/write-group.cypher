// What nearly every group of commits writes, in one go: the predicates, entities and slots met for the first time, the commits
// with their claims, the facts they open and close, what these rest on, the answers kept under idempotency keys, and the new end
// of the chain.
// tenant; group: a map, so that there is one plan whatever the lengths of its lists: predicates: [{name, cardinality, phrase, constant, declared}]; entities: [{type, properties}]; slots: [{key, subject, properties}]; commits: [{seq, properties}] in ascending order;
// claims: [{commit, slot, types: [{entity, type}], properties}];
// facts: [{commit, slot, subject, objects: none or one id, relationship, properties}];
// closed: [{fact, commit, at}]; successions: [{fact, predecessor}]; gained, lost: [{fact, claim, at}]; confidences: [{fact, confidence}];
// keys: [{key, request, receipt, commit, usedAt}]; heads: none, or one {seq, knownAt, digest}
CYPHER 25
// Predicates, declared or used for the first time.
CALL () {
  UNWIND $group.predicates AS row
  MERGE (predicate:Predicate {tenant: $tenant, name: row.name})
  SET predicate.cardinality = row.cardinality, predicate.phrase = row.phrase, predicate.constant = row.constant,
    predicate.declared = coalesce(predicate.declared, false) OR row.declared
}
// Entities. Their type is a label too, so that Browser colours them.
CALL () {
  UNWIND $group.entities AS row
  CREATE (entity:Entity {tenant: $tenant})
  SET entity += row.properties, entity:$(row.type)
}
CALL () {
  UNWIND $group.slots AS row
  MATCH (subject:Entity {tenant: $tenant, id: row.subject}) USING INDEX subject:Entity(tenant, id)
  MERGE (slot:Slot {tenant: $tenant, key: row.key})
  ON CREATE SET slot += row.properties
  MERGE (slot)-[:OF]->(subject)
}
CALL () {
  UNWIND $group.commits AS row
  CREATE (commit:Commit {tenant: $tenant, seq: row.seq})
  SET commit += row.properties
}
CALL () {
  UNWIND $group.commits AS row
  MATCH (commit:Commit {tenant: $tenant, seq: row.seq})
  MATCH (previous:Commit {tenant: $tenant, seq: row.seq - 1})
  CREATE (commit)-[:PREVIOUS]->(previous)
}
// Those that declared a predicate.
CALL () {
  UNWIND [row IN $group.commits WHERE row.properties.predicate IS NOT NULL] AS row
  MATCH (commit:Commit {tenant: $tenant, seq: row.seq})
  MATCH (predicate:Predicate {tenant: $tenant, name: row.properties.predicate})
  CREATE (commit)-[:DECLARED]->(predicate)
}
CALL () {
  UNWIND $group.claims AS row
  MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
  MATCH (slot:Slot {tenant: $tenant, key: row.slot})
  CREATE (commit)-[:RECORDED]->(claim:Claim {tenant: $tenant})-[:IN]->(slot)
  SET claim += row.properties
  WITH claim, row
  UNWIND row.types AS gives
  MATCH (entity:Entity {tenant: $tenant, id: gives.entity}) USING INDEX entity:Entity(tenant, id)
  CREATE (claim)-[:TYPES {type: gives.type}]->(entity)
}
// Facts, in their slots, with the relationships that show present beliefs to people.
CALL () {
  UNWIND $group.facts AS row
  MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
  MATCH (slot:Slot {tenant: $tenant, key: row.slot})
  MATCH (subject:Entity {tenant: $tenant, id: row.subject}) USING INDEX subject:Entity(tenant, id)
  CREATE (fact:Fact {tenant: $tenant})-[:SUBJECT]->(subject),
    (commit)-[:OPENED]->(fact), (slot)-[:HOLDS]->(fact)
  SET fact += row.properties
  WITH fact, subject, row
  UNWIND row.objects AS id
  MATCH (object:Entity {tenant: $tenant, id: id}) USING INDEX object:Entity(tenant, id)
  CREATE (fact)-[:OBJECT]->(object)
  CREATE (subject)-[:$(row.relationship) {fact: fact.id, validFrom: fact.validFrom, validTo: fact.validTo}]->(object)
}
// Facts no longer believed: closed, out of their slots, no longer shown as a relationship.
CALL () {
  UNWIND $group.closed AS row
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
}
// Which closed facts a new one takes the place of.
CALL () {
  UNWIND $group.successions AS row
  MATCH (fact:Fact {tenant: $tenant, id: row.fact})
  MATCH (predecessor:Fact {tenant: $tenant, id: row.predecessor})
  CREATE (fact)-[:SUCCEEDS]->(predecessor)
}
// Claims that support facts from an instant on. Where the fact begins or ends when the claim says, how much of that date was
// written is kept, as the length of such a date: 4 of a year, 7 of a month, 10 of a day, 20 of an instant.
CALL () {
  UNWIND $group.gained AS row
  MATCH (fact:Fact {tenant: $tenant, id: row.fact})
  MATCH (claim:Claim {tenant: $tenant, id: row.claim})
  WITH row, fact, claim, {year: 4, month: 7, day: 10, instant: 20} AS length
  CREATE (fact)-[:SUPPORTED_BY {knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'),
    from: CASE WHEN claim.validFrom = fact.validFrom THEN length[claim.fromPrecision] END,
    to: CASE WHEN claim.validTo = fact.validTo THEN length[claim.toPrecision] END}]->(claim)
}
// Claims that no longer support facts; not those that do so again later, in the same database transaction.
CALL () {
  UNWIND $group.lost AS row
  MATCH (fact:Fact {tenant: $tenant, id: row.fact})
  CALL (fact, row) {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE claim.id = row.claim AND support.knownFrom < row.at
    RETURN support ORDER BY support.knownFrom DESC LIMIT 1
  }
  SET support.knownTo = row.at
}
// The present confidence in facts whose support changed. Answers as of the past take it from the claims.
CALL () {
  UNWIND $group.confidences AS row
  MATCH (fact:Fact {tenant: $tenant, id: row.fact})
  SET fact.confidence = row.confidence
}
CALL () {
  UNWIND $group.keys AS row
  CREATE (used:IdempotencyKey {tenant: $tenant, key: row.key})
  SET used.request = row.request, used.receipt = row.receipt, used.commit = row.commit, used.usedAt = row.usedAt
}
CALL () {
  UNWIND $group.heads AS row
  MATCH (head:Tenant {tenant: $tenant})
  SET head.seq = row.seq, head.knownAt = row.knownAt, head.digest = row.digest
}
