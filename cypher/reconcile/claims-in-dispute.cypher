// Live claims by id, each with its source, subject, predicate and all live claims of its slot; an end also with the
// claims for what it ends, whenever that begins. The source is the claim's own, else its episode's, else who spoke
// there, else who recorded it.
// tenant; ids
CYPHER 25
UNWIND $ids AS id
MATCH (told:Claim {tenant: $tenant, id: id})-[:IN]->(slot:Slot)-[:OF]->(subject:Entity)
WHERE told.retractedIn IS NULL AND told.setAsideIn IS NULL
MATCH (predicate:Predicate {tenant: $tenant, name: slot.predicate})
CALL (told, slot) {
  MATCH (slot)<-[:IN]-(claim:Claim)
  WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL AND (claim = told OR (
    told.kind = 'end' AND claim.kind IN ['assert', 'correct'] AND (
      (told.object IS NULL AND told.valueKey IS NULL) OR
      coalesce('entity:' + claim.object, claim.valueKey) = coalesce('entity:' + told.object, told.valueKey))))
  MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
  OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
  WITH told, claim, commit, min(episode) AS episode
  ORDER BY claim.validFrom, claim.commit, claim.ordinal
  RETURN collect({
    id: claim.id, kind: claim.kind, value: coalesce('entity:' + claim.object, claim.valueKey),
    statement: coalesce(claim.means, claim.statement), confidence: claim.confidence,
    source: coalesce(claim.source, episode.source, episode.speaker, commit.actor),
    said: coalesce(episode.referenceTime, commit.knownAt), toldAt: claim.said, readBy: claim.extractedBy,
    recorded: commit.seq, episode: episode.id, validFrom: claim.validFrom, validTo: claim.validTo,
    fromPrecision: claim.fromPrecision, toPrecision: claim.toPrecision,
    reverted: EXISTS {
      MATCH (claim)<-[:WEIGHED]-(decision:Decision) WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z')
    },
    stands: COLLECT {
      MATCH (claim)<-[:WEIGHED]-(stands:Decision)
      WHERE stands.rule IS NOT NULL AND stands.knownTo = datetime('9999-12-31T00:00:00Z')
      RETURN {rule: stands.rule, decision: stands.id}
    }
  }) AS all
}
RETURN head([claim IN all WHERE claim.id = told.id]) AS claim, [claim IN all WHERE claim.id <> told.id] AS starts,
  slot.scope AS scope, {id: subject.id, name: subject.names[-1]} AS subject,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .object, .validFrom, .validTo, .confidence,
      statement: coalesce(claim.means, claim.statement), .accepted}
    ORDER BY claim.commit, claim.ordinal
  } AS slot
ORDER BY told.id
