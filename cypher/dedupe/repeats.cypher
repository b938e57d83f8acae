// Those among these episodes that say exactly what an earlier one said: a document at any time, a message by the same
// speaker at nearly the same time. Neither is archived or withdrawn, and the later one is not pinned.
// tenant; ids: of the episodes; shortest: in characters, since shorter texts are often repeated; near: how far apart
// messages may be, as an ISO period
CYPHER 25
UNWIND $ids AS id
MATCH (later:Episode {tenant: $tenant, id: id})
USING INDEX SEEK later:Episode(tenant, id)
WHERE later.textKey IS NOT NULL AND later.knownFrom IS NOT NULL AND later.knownTo IS NULL
  AND later.kind IN ['message', 'document'] AND size(later.content) >= $shortest
  AND size(coalesce(later.archived, [])) % 2 = 0 AND size(coalesce(later.pinned, [])) % 2 = 0
CALL (later) {
  MATCH (first:Episode {tenant: $tenant, scope: later.scope, textKey: later.textKey})
  USING INDEX SEEK first:Episode(tenant, scope, textKey)
  WHERE first.id < later.id AND first.kind = later.kind AND first.knownFrom IS NOT NULL AND first.knownTo IS NULL
    AND size(coalesce(first.archived, [])) % 2 = 0
    AND coalesce(first.speaker, '') = coalesce(later.speaker, '')
    AND (later.kind = 'document'
      OR (first.referenceTime >= later.referenceTime - duration($near)
        AND first.referenceTime <= later.referenceTime + duration($near)))
  RETURN first ORDER BY first.id LIMIT 1
}
RETURN later {.id, .scope, .name, .kind, .speaker, .sourceId, .referenceTime, .content} AS later,
  first {.id, .sourceId, .referenceTime} AS first,
  EXISTS {
    MATCH (later)<-[:WEIGHED]-(decision:Decision {kind: 'archive'})
    WHERE decision.knownTo < datetime('9999-12-31T00:00:00Z')
  } AS takenBack
ORDER BY later.id
