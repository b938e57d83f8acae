// Open contradictions by id, each with its claims and their sources, its predicate, and all live claims of its slot.
// The source is the claim's own, else its episode's, else who spoke there, else who recorded it.
// tenant; ids
CYPHER 25
UNWIND $ids AS id
MATCH (open:Contradiction {tenant: $tenant, id: id})-[:SUBJECT]->(subject:Entity)
WHERE open.knownTo = datetime('9999-12-31T00:00:00Z')
  AND NOT EXISTS {
    MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision) WHERE accepts.knownTo = datetime('9999-12-31T00:00:00Z')
  }
MATCH (slot:Slot)-[:DISPUTED]->(open)
MATCH (predicate:Predicate {tenant: $tenant, name: open.predicate})
RETURN open {.id, .kind, .scope, .predicate, .values, .validFrom, .validTo} AS contradiction,
  {id: subject.id, name: subject.names[-1]} AS subject,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  [(open)-[:OBJECT]->(object:Entity) | {id: object.id, name: object.names[-1]}] AS objects,
  COLLECT {
    MATCH (open)-[rests:RESTS_ON]->(claim:Claim)
    WHERE rests.knownTo = datetime('9999-12-31T00:00:00Z')
    MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
    OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
    WITH rests, claim, commit, min(episode) AS episode
    RETURN {
      id: claim.id, value: rests.value, statement: claim.statement, confidence: claim.confidence,
      source: coalesce(claim.source, episode.source, episode.speaker, commit.actor),
      said: coalesce(episode.referenceTime, commit.knownAt), recorded: commit.seq, episode: episode.id,
      validFrom: claim.validFrom, validTo: claim.validTo,
      fromPrecision: claim.fromPrecision, toPrecision: claim.toPrecision,
      reverted: EXISTS {
        MATCH (claim)<-[:WEIGHED]-(decision:Decision)
        WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z') AND NOT decision.kind IN ['archive', 'pin']
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
ORDER BY open.id
