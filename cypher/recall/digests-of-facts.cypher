// The digests that cite some facts, known at an instant and not archived then, with everything they cite. Left out are
// digests that cite something that is gone, or that was withdrawn or no longer believed by then.
// tenant; scopes: those to show, or null for all; ids: of the facts; knownAt: a datetime
CYPHER 25
UNWIND $ids AS id
MATCH (said:Fact {tenant: $tenant, id: id}) USING INDEX said:Fact(tenant, id)
MATCH (said)<-[:CITES]-(digest:Episode)
WHERE $scopes IS NULL OR digest.scope IN $scopes
WITH DISTINCT digest
MATCH (digest)-[:SAYS]->(text:Digest)
WHERE text.knownFrom <= $knownAt AND text.knownTo > $knownAt
  AND size([turn IN coalesce(digest.archived, []) WHERE turn <= $knownAt]) % 2 = 0
  AND COUNT { (digest)-[:CITES]->() } = digest.cites
  AND NOT EXISTS { MATCH (digest)-[:CITES]->(cited) WHERE cited.knownTo <= $knownAt }
RETURN digest.id AS id, digest.scope AS scope, digest.sourceId AS of, text.text AS text,
  COLLECT { MATCH (digest)-[:CITES]->(cited) RETURN cited.id ORDER BY cited.id } AS cites
ORDER BY id
