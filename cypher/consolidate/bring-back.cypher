// Brings back digests because those that replaced them were undone. From now on they are found again, by a new text; as
// of the time in between, they are not.
// tenant; rows: [{id, commit, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (digest:Episode {tenant: $tenant, id: row.id}) USING INDEX digest:Episode(tenant, id)
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
SET digest.state = 'kept', digest.sourceKey = digest.sourceId
REMOVE digest.why, digest.knownTo
CREATE (commit)-[:LEARNED]->(digest)
WITH digest, row
CALL (digest) {
  MATCH (digest)-[:SAYS]->(said:Digest)
  WITH said ORDER BY said.knownFrom DESC
  WITH collect(said) AS texts
  RETURN texts[0] AS last, size(texts) AS times
}
CREATE (digest)-[:SAYS]->(text:Digest)
SET text = properties(last)
SET text.id = digest.id + '.' + toString(times), text.knownFrom = row.at, text.knownTo = datetime('9999-12-31T00:00:00Z'),
  text.knownFromDay = replace(toString(date(row.at)), '-', ''), text.knownToDay = '99991231'
