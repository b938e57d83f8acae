// The facts with these ids that are believed now, each with its claims and who made them, all live claims of its slot,
// its predicate's lifespan, and whether somebody has taken a decision about one of its claims or taken back an end that
// a policy had set. The voice of a claim is its source, else that of its episode, else the episode's speaker, else
// whoever recorded it.
// tenant; ids
CYPHER 25
UNWIND $ids AS id
MATCH (fact:Fact {tenant: $tenant, id: id})-[:SUBJECT]->(subject:Entity)
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
MATCH (slot:Slot)-[:HOLDS]->(fact)
MATCH (predicate:Predicate {tenant: $tenant, name: fact.predicate})
RETURN fact {.id, .scope, .predicate, .valueKey, .statement, .validFrom, .validTo,
    pinned: size(coalesce(fact.pinned, [])) % 2 = 1} AS fact,
  {id: subject.id, name: subject.names[-1]} AS subject,
  head([(fact)-[:OBJECT]->(object:Entity) | object.names[-1]]) AS object,
  {timeToLive: predicate.timesToLive[-1], halfLife: predicate.halfLives[-1]} AS lifespan,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
    MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
    OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
    WITH claim, commit, min(episode) AS episode
    RETURN {
      said: coalesce(claim.said, claim.knownFrom),
      source: coalesce(claim.source, episode.source, episode.speaker, commit.actor)
    } ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .object, .validFrom, .validTo, .confidence,
      statement: coalesce(claim.means, claim.statement), .accepted}
    ORDER BY claim.commit, claim.ordinal
  } AS slot,
  EXISTS {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim)<-[:WEIGHED]-(decision:Decision)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND NOT decision.kind IN ['archive', 'pin']
  } OR EXISTS {
    MATCH (slot)<-[:IN]-(end:Claim)
    WHERE end.kind = 'end' AND end.source = 'policy'
      AND coalesce('entity:' + end.object, end.valueKey) = fact.valueKey
      AND (end.retractedIn IS NOT NULL OR end.setAsideIn IS NOT NULL)
  } AS decided
