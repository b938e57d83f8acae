// How close in meaning the beliefs about the two entities of each pair are, as of an instant: the newest facts of
// either, and the similarity of each with each, from 0 to 1. Leaves out what is believed of both in the same words and
// facts without a vector in the active space. No row if too few facts are left of one.
// tenant; scopes: those to show, or null for all; pairs: lists of two ids; knownAt: a datetime; most: how many facts of
// each to examine; least: how many of each there must be
CYPHER 25
MATCH (space:VectorSpace {tenant: '-'})
WHERE space.name > '' AND space.state = 'active'
UNWIND range(0, size($pairs) - 1) AS place
MATCH (one:Entity {tenant: $tenant, id: $pairs[place][0]}) USING INDEX one:Entity(tenant, id)
MATCH (other:Entity {tenant: $tenant, id: $pairs[place][1]}) USING INDEX other:Entity(tenant, id)
CALL (one) {
  MATCH (one)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
  WITH fact ORDER BY fact.validFrom DESC, fact.id LIMIT $most
  RETURN collect(fact) AS ones
}
CALL (other) {
  MATCH (other)<-[:SUBJECT]-(fact:Fact)
  WHERE fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt AND ($scopes IS NULL OR fact.scope IN $scopes)
  WITH fact ORDER BY fact.validFrom DESC, fact.id LIMIT $most
  RETURN collect(fact) AS others
}
WITH space, place, ones, others WHERE size(ones) >= $least AND size(others) >= $least
WITH place,
  [f IN ones WHERE f[space.property] IS NOT NULL
    AND none(same IN others WHERE same.predicate = f.predicate AND same.valueHash = f.valueHash)
    | {id: f.id, statement: f.statement, vector: f[space.property]}] AS ones,
  [f IN others WHERE f[space.property] IS NOT NULL
    AND none(same IN ones WHERE same.predicate = f.predicate AND same.valueHash = f.valueHash)
    | {id: f.id, statement: f.statement, vector: f[space.property]}] AS others
WHERE size(ones) >= $least AND size(others) >= $least
RETURN place, [f IN ones | f {.id, .statement}] AS ones, [f IN others | f {.id, .statement}] AS others,
  [f IN ones | [g IN others | vector.similarity.cosine(f.vector, g.vector)]] AS similarities
