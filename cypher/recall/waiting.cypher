// How many facts and passages known at an instant cannot be found yet because they have no vector. Counts only among
// those that have waited longest.
// tenant; scopes: a list, or null for all; without: the values of embeddedBy that mark a text without a vector;
// knownAt: a datetime; look: how many of each kind to look at
CYPHER 25
CALL () {
  UNWIND $without AS model
  MATCH (fact:Fact {tenant: $tenant, embeddedBy: model})
  USING INDEX fact:Fact(tenant, embeddedBy, id)
  WHERE fact.id > ''
  WITH fact LIMIT $look
  RETURN count(fact) AS factsSeen, count(CASE WHEN ($scopes IS NULL OR fact.scope IN $scopes)
    AND fact.knownFrom <= $knownAt AND fact.knownTo > $knownAt THEN 1 END) AS facts
}
CALL () {
  UNWIND $without AS model
  MATCH (passage:Passage {tenant: $tenant, embeddedBy: model})
  USING INDEX passage:Passage(tenant, embeddedBy, id)
  WHERE passage.id > ''
  WITH passage LIMIT $look
  RETURN count(passage) AS passagesSeen, count(CASE WHEN ($scopes IS NULL OR passage.scope IN $scopes)
    AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt THEN 1 END) AS passages
}
RETURN facts, passages, factsSeen = $look OR passagesSeen = $look AS more
