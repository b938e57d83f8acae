// Those among these episodes that a dedupe job archived because an earlier one said the same, although none that does
// stands any longer; each with the decision that archived it, and whether that undid a job that had brought it back. Of
// several, only the earliest.
// tenant; ids: of the episodes; near: how far apart messages may be, as an ISO period
CYPHER 25
UNWIND $ids AS id
MATCH (copy:Episode {tenant: $tenant, id: id})
USING INDEX SEEK copy:Episode(tenant, id)
WHERE copy.textKey IS NOT NULL AND copy.knownTo IS NULL AND size(coalesce(copy.archived, [])) % 2 = 1
MATCH (copy)<-[:WEIGHED]-(decision:Decision {kind: 'archive'})<-[:DECIDED]-(item:JobItem)<-[:HAS]-(:Job {kind: 'dedupe'})
WHERE decision.knownTo = datetime('9999-12-31T00:00:00Z') AND NOT EXISTS {
  MATCH (other:Episode {tenant: $tenant, scope: copy.scope, textKey: copy.textKey})
  USING INDEX SEEK other:Episode(tenant, scope, textKey)
  WHERE other.id <> copy.id AND other.kind = copy.kind AND other.knownFrom IS NOT NULL AND other.knownTo IS NULL
    AND (other.id < copy.id OR size(coalesce(other.archived, [])) % 2 = 0)
    AND coalesce(other.speaker, '') = coalesce(copy.speaker, '')
    AND (copy.kind = 'document'
      OR (other.referenceTime >= copy.referenceTime - duration($near)
        AND other.referenceTime <= copy.referenceTime + duration($near)))
}
RETURN copy {.id, .scope, .sourceId, .referenceTime} AS copy, decision.id AS decision, item.reason AS reason,
  EXISTS { (decision)<-[:DECIDED]-(:Job) } AS takenBack
ORDER BY copy.id, decision
