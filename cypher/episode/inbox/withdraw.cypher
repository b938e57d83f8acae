// Episodes withdrawn by a commit: no longer found as of later times, still found as of earlier ones. Frees their
// sourceIds.
// tenant; rows: [{id, commit, at, why}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
SET episode.state = 'withdrawn', episode.why = row.why, episode.knownTo = row.at
REMOVE episode.owner, episode.leasedUntil, episode.sourceKey
CREATE (commit)-[:WITHDREW]->(episode)
WITH episode, row
MATCH (episode)-[:SAYS]->(text:Passage|Digest)
WHERE text.knownTo > row.at
SET text.knownTo = row.at, text.knownToDay = replace(toString(date(row.at)), '-', '')
