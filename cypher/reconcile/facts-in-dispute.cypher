// Facts believed now, by id, each with the claims behind it and their sources, its predicate, and all live claims of
// its slot. The source is the claim's own, else its episode's, else who spoke there, else who recorded it.
// tenant; ids
CYPHER 25
UNWIND $ids AS id
MATCH (fact:Fact {tenant: $tenant, id: id})-[:SUBJECT]->(subject:Entity)
WHERE fact.knownTo = datetime('9999-12-31T00:00:00Z')
MATCH (slot:Slot)-[:HOLDS]->(fact)
MATCH (predicate:Predicate {tenant: $tenant, name: fact.predicate})
RETURN fact {.id, .scope, .predicate, .valueKey, .statement, .validFrom, .validTo} AS fact,
  {id: subject.id, name: subject.names[-1]} AS subject,
  head([(fact)-[:OBJECT]->(object:Entity) | {id: object.id, name: object.names[-1]}]) AS object,
  head(COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
    RETURN {from: max(support.from), to: max(support.to)}
  }) AS written,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  COLLECT {
    MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
    WHERE support.knownTo = datetime('9999-12-31T00:00:00Z')
    MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
    OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
    WITH claim, commit, min(episode) AS episode
    RETURN {
      id: claim.id, value: fact.valueKey, statement: claim.statement, confidence: claim.confidence,
      source: coalesce(claim.source, episode.source, episode.speaker, commit.actor),
      said: coalesce(episode.referenceTime, commit.knownAt), recorded: commit.seq, episode: episode.id,
      validFrom: claim.validFrom, validTo: claim.validTo,
      fromPrecision: claim.fromPrecision, toPrecision: claim.toPrecision,
      reverted: EXISTS {
        MATCH (claim)<-[:WEIGHED]-(decision:Decision)
        WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z') AND NOT decision.kind IN ['archive', 'pin']
      },
      stands: COLLECT {
        MATCH (claim)<-[:WEIGHED]-(stands:Decision)
        WHERE stands.rule IS NOT NULL AND stands.knownTo = datetime('9999-12-31T00:00:00Z')
        RETURN {rule: stands.rule, decision: stands.id}
      }
    } ORDER BY claim.commit, claim.ordinal
  } AS claims,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .object, .validFrom, .validTo, .confidence,
      statement: coalesce(claim.means, claim.statement), .accepted}
    ORDER BY claim.commit, claim.ordinal
  } AS slot
