// What nearly every group of commits writes, in one statement: new predicates, entities and slots, the commits with
// their claims, the facts they open and close, the support of these, the answers kept under idempotency keys, and the
// new head of the chain.
// Rows refer to entities, slots, commits, claims and facts by their position, from 0, in a list of those made here
// followed by those that exist, so that each is looked up once. Returns how many of each were found; if fewer than
// expected, roll back.
// tenant; group: a map, so that there is one plan whatever the lengths of its lists:
// predicates: [{name, cardinality, phrase, constant, consistency and whenDisputed: absent for the defaults, declared,
// words: none, or one {text}; lifespans: none, or one {anew, from, timeToLive, halfLife}}];
// entities: {made: [{type, keys: of its name, properties}], known: [id]};
// slots: {made: [{key, subject, properties}], known: [key]};
// commits: [{properties}] in ascending order;
// claims: {made: [{commit, slot, types: [{entity, type}], properties}], known: [id]};
// facts: {made: [{commit, slot, subject, objects: none or one, relationship, properties}], known: [id]};
// closed: [{fact, commit, at}]; successions: [{fact, predecessor}]; gained: [{fact, claim, at}]; lost: [{fact, claim:
// its id, at}];
// confidences: [{fact, confidence}]; keys: [{key, request, receipt, commit, usedAt}]; heads: none, or one {seq,
// knownAt, digest}
CYPHER 25
// Predicates, declared or used for the first time.
CALL () {
  UNWIND $group.predicates AS row
  MERGE (predicate:Predicate {tenant: $tenant, name: row.name})
  SET predicate.cardinality = row.cardinality, predicate.phrase = row.phrase, predicate.constant = row.constant,
    predicate.consistency = row.consistency, predicate.whenDisputed = row.whenDisputed,
    predicate.declared = coalesce(predicate.declared, false) OR row.declared
  FOREACH (own IN row.words | SET predicate.words = own.text)
  FOREACH (last IN row.lifespans |
    SET predicate.lifespansFrom = CASE WHEN last.anew THEN [] ELSE coalesce(predicate.lifespansFrom, []) END + [last.from],
      predicate.timesToLive = CASE WHEN last.anew THEN [] ELSE coalesce(predicate.timesToLive, []) END + [last.timeToLive],
      predicate.halfLives = CASE WHEN last.anew THEN [] ELSE coalesce(predicate.halfLives, []) END + [last.halfLife])
}
// Not every declaration makes a commit, so that others could see by the head what they have cached of predicates.
CALL () {
  UNWIND CASE WHEN any(row IN $group.predicates WHERE row.declared) THEN [1] ELSE [] END AS more
  MATCH (head:Tenant {tenant: $tenant})
  SET head.declarations = coalesce(head.declarations, 0) + more
}
// Entities. Their type is also a label, so that Neo4j Browser colours them by it.
CALL () {
  UNWIND range(0, size($group.entities.made) - 1) AS place
  WITH place, $group.entities.made[place] AS row
  CREATE (entity:Entity {tenant: $tenant})
  SET entity += row.properties, entity:$(row.type)
  FOREACH (key IN row.keys |
    CREATE (:NameKey {tenant: $tenant, scope: row.properties.scope, key: key, knownFrom: row.properties.knownFrom,
      knownTo: datetime('9999-12-31T00:00:00Z')})-[:KEY_OF]->(entity))
  WITH place, entity ORDER BY place
  RETURN collect(entity) AS made
}
CALL () {
  UNWIND range(0, size($group.entities.known) - 1) AS place
  MATCH (entity:Entity {tenant: $tenant, id: $group.entities.known[place]}) USING INDEX entity:Entity(tenant, id)
  WITH entity ORDER BY place
  RETURN collect(entity) AS known
}
WITH made + known AS entities
CALL (entities) {
  UNWIND range(0, size($group.slots.made) - 1) AS place
  WITH place, $group.slots.made[place] AS row
  WITH place, row, entities[row.subject] AS subject
  MERGE (slot:Slot {tenant: $tenant, key: row.key})
  ON CREATE SET slot += row.properties
  MERGE (slot)-[:OF]->(subject)
  WITH slot ORDER BY place
  RETURN collect(slot) AS made
}
CALL () {
  UNWIND range(0, size($group.slots.known) - 1) AS place
  MATCH (slot:Slot {tenant: $tenant, key: $group.slots.known[place]})
  WITH slot ORDER BY place
  RETURN collect(slot) AS known
}
WITH entities, made + known AS slots
CALL () {
  UNWIND range(0, size($group.commits) - 1) AS place
  CREATE (commit:Commit {tenant: $tenant})
  SET commit += $group.commits[place].properties
  WITH commit ORDER BY place
  RETURN collect(commit) AS commits
}
CALL (commits) {
  UNWIND commits AS commit
  MATCH (previous:Commit {tenant: $tenant, seq: commit.seq - 1})
  CREATE (commit)-[:PREVIOUS]->(previous)
}
// Commits that declared a predicate.
CALL (commits) {
  UNWIND commits AS commit
  MATCH (predicate:Predicate {tenant: $tenant, name: commit.predicate})
  CREATE (commit)-[:DECLARED]->(predicate)
}
CALL (entities, slots, commits) {
  UNWIND range(0, size($group.claims.made) - 1) AS place
  WITH place, $group.claims.made[place] AS row
  WITH place, row, commits[row.commit] AS commit, slots[row.slot] AS slot
  CREATE (commit)-[:RECORDED]->(claim:Claim {tenant: $tenant})-[:IN]->(slot)
  SET claim += row.properties
  WITH place, row, claim
  CALL (entities, row, claim) {
    UNWIND row.types AS gives
    WITH gives, entities[gives.entity] AS entity
    CREATE (claim)-[:TYPES {type: gives.type}]->(entity)
  }
  WITH claim ORDER BY place
  RETURN collect(claim) AS made
}
CALL () {
  UNWIND range(0, size($group.claims.known) - 1) AS place
  MATCH (claim:Claim {tenant: $tenant, id: $group.claims.known[place]})
  WITH claim ORDER BY place
  RETURN collect(claim) AS known
}
WITH entities, slots, commits, made + known AS claims
// Facts in their slots, with the relationships that show current beliefs to people.
CALL (entities, slots, commits) {
  UNWIND range(0, size($group.facts.made) - 1) AS place
  WITH place, $group.facts.made[place] AS row
  WITH place, row, commits[row.commit] AS commit, slots[row.slot] AS slot, entities[row.subject] AS subject
  CREATE (fact:Fact {tenant: $tenant})-[:SUBJECT]->(subject),
    (commit)-[:OPENED]->(fact), (slot)-[:HOLDS]->(fact)
  SET fact += row.properties
  WITH place, row, fact, subject
  CALL (entities, row, fact, subject) {
    UNWIND row.objects AS object
    WITH row, fact, subject, entities[object] AS object
    CREATE (fact)-[:OBJECT]->(object)
    CREATE (subject)-[:$(row.relationship) {fact: row.properties.id,
      validFrom: row.properties.validFrom, validTo: row.properties.validTo}]->(object)
  }
  WITH fact ORDER BY place
  RETURN collect(fact) AS made
}
CALL () {
  UNWIND range(0, size($group.facts.known) - 1) AS place
  MATCH (fact:Fact {tenant: $tenant, id: $group.facts.known[place]})
  WITH fact ORDER BY place
  RETURN collect(fact) AS known
}
WITH entities, slots, commits, claims, made + known AS facts
// Facts no longer believed: closed, removed from their slots, no longer shown as a relationship. The indexes of searches
// are told later, see index/catch-up.
CALL (commits, facts) {
  UNWIND $group.closed AS row
  WITH row, commits[row.commit] AS commit, facts[row.fact] AS fact
  SET fact.knownTo = row.at, fact.outdated = CASE WHEN fact.indexedTo IS NOT NULL THEN true END
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
// Links new facts to the closed ones whose place they take.
CALL (facts) {
  UNWIND $group.successions AS row
  WITH facts[row.fact] AS fact, facts[row.predecessor] AS predecessor
  CREATE (fact)-[:SUCCEEDS]->(predecessor)
}
// Claims that begin to support facts. If the fact begins or ends where the claim does, the precision of the written
// date is kept, as the length of such a date: 4 for a year, 7 for a month, 10 for a day, 20 for an instant.
CALL (claims, facts) {
  UNWIND $group.gained AS row
  WITH row, facts[row.fact] AS fact, claims[row.claim] AS claim, {year: 4, month: 7, day: 10, instant: 20} AS length
  CREATE (fact)-[:SUPPORTED_BY {knownFrom: row.at, knownTo: datetime('9999-12-31T00:00:00Z'),
    from: CASE WHEN claim.validFrom = fact.validFrom THEN length[claim.fromPrecision] END,
    to: CASE WHEN claim.toPrecision IS NOT NULL AND claim.validTo = fact.validTo THEN length[claim.toPrecision] END}]->(claim)
}
// Claims that cease to support facts, except those that support them again later in the same database transaction.
CALL (facts) {
  UNWIND $group.lost AS row
  WITH row, facts[row.fact] AS fact
  CALL (fact, row) {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE claim.id = row.claim AND support.knownFrom < row.at
    RETURN support ORDER BY support.knownFrom DESC LIMIT 1
  }
  SET support.knownTo = row.at
}
// The current confidence of facts whose support changed. Answers about the past take it from the claims.
CALL (facts) {
  UNWIND $group.confidences AS row
  WITH row, facts[row.fact] AS fact
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
RETURN size(entities) AS entities, size(slots) AS slots, size(claims) AS claims, size(facts) AS facts
