// Slots with all their live claims and the sources of these: the claim's own, else its episode's, else who spoke there,
// else who recorded it.
// tenant; keys: of the slots
CYPHER 25
UNWIND $keys AS key
MATCH (slot:Slot {tenant: $tenant, key: key})-[:OF]->(subject:Entity)
MATCH (predicate:Predicate {tenant: $tenant, name: slot.predicate})
RETURN key, slot.scope AS scope, {id: subject.id, name: subject.names[-1]} AS subject,
  predicate {.name, .cardinality, .phrase, .constant, .consistency, .whenDisputed} AS predicate,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    RETURN claim {.id, .commit, .ordinal, .kind, .valueKey, .object, .validFrom, .validTo, .confidence,
      statement: coalesce(claim.means, claim.statement), .accepted}
    ORDER BY claim.commit, claim.ordinal
  } AS slot,
  COLLECT {
    MATCH (slot)<-[:IN]-(claim:Claim)
    WHERE claim.retractedIn IS NULL AND claim.setAsideIn IS NULL
    MATCH (commit:Commit {tenant: $tenant, seq: claim.commit})
    OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
    WITH claim, commit, min(episode) AS episode
    RETURN {
      id: claim.id, source: coalesce(claim.source, episode.source, episode.speaker, commit.actor), episode: episode.id,
      fromPrecision: claim.fromPrecision, toPrecision: claim.toPrecision,
      object: head(COLLECT { MATCH (entity:Entity {tenant: $tenant, id: claim.object}) RETURN entity.names[-1] }),
      kept: EXISTS {
        MATCH (claim)<-[:WEIGHED]-(decision:Decision)
        WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND decision.kind IN ['archive', 'pin']
      },
      reverted: EXISTS {
        MATCH (claim)<-[:WEIGHED]-(decision:Decision)
        WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z') AND NOT decision.kind IN ['archive', 'pin']
      }
    } ORDER BY claim.commit, claim.ordinal
  } AS claims
ORDER BY key
