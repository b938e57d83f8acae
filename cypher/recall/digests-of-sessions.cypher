// The digests of some sessions, known at an instant and not archived then, in their order. Left out are digests that
// cite something that is gone, or that was withdrawn or no longer believed by then.
// tenant; scopes: those to show; ids: the sourceIds of the digests; knownAt: a datetime
CYPHER 25
UNWIND range(0, size($ids) - 1) AS place
MATCH (digest:Episode {tenant: $tenant, sourceId: $ids[place]})
USING INDEX SEEK digest:Episode(tenant, scope, sourceId)
WHERE digest.scope IN $scopes
MATCH (digest)-[:SAYS]->(text:Digest)
WHERE text.knownFrom <= $knownAt AND text.knownTo > $knownAt
  AND size([turn IN coalesce(digest.archived, []) WHERE turn <= $knownAt]) % 2 = 0
  AND COUNT { (digest)-[:CITES]->() } = digest.cites
  AND NOT EXISTS { MATCH (digest)-[:CITES]->(cited) WHERE cited.knownTo <= $knownAt }
RETURN digest.id AS id, digest.scope AS scope, digest.sourceId AS of, text.text AS text,
  COLLECT { MATCH (digest)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id } AS cites
ORDER BY place, id
