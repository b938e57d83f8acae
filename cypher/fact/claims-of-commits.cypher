// The claims that some commits made about some subjects, or about entities that counted as these then.
// tenant; scopes: those to show, or null for all; commits: numbers; subjects: ids; predicates: names
CYPHER 25
UNWIND $commits AS seq
MATCH (commit:Commit {tenant: $tenant, seq: seq})
MATCH (commit)-[:RECORDED]->(claim:Claim)
WHERE claim.predicate IN $predicates AND ($scopes IS NULL OR claim.scope IN $scopes)
WITH commit, claim.subject AS named, claim.predicate AS predicate, claim.scope AS scope, collect(claim.id) AS claims
MATCH (entity:Entity {tenant: $tenant, id: named})
MATCH (entity) (
  (:Entity)-[counts:COUNTS_AS WHERE counts.knownFrom <= commit.knownAt AND counts.knownTo > commit.knownAt]->(:Entity)
)* (subject:Entity)
WHERE subject.id IN $subjects
RETURN commit.seq AS commit, subject.id AS subject, predicate, scope, claims
