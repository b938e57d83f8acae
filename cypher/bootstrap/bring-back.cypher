// Brings back episodes because the job that withdrew them is undone. From now on they are found again, by new passages;
// as of the time in between, they are not.
// tenant; rows: [{id, commit, at}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
WITH episode, commit, row, episode.knownTo AS until
SET episode.state = CASE WHEN EXISTS { (episode)-[:MADE]->(:Claim) } THEN 'learned' ELSE 'nothing found' END,
  episode.sourceKey = episode.sourceId
REMOVE episode.why, episode.knownTo
CREATE (commit)-[:LEARNED]->(episode)
WITH episode, row, until
MATCH (episode)-[:SAYS]->(said:Passage)
WHERE said.knownTo = until
CREATE (episode)-[:SAYS]->(text:Passage)
SET text = properties(said)
SET text.id = said.id + '.' + toString(row.commit), text.knownFrom = row.at, text.knownTo = datetime('9999-12-31T00:00:00Z'),
  text.knownFromDay = replace(toString(date(row.at)), '-', ''), text.knownToDay = '99991231'
