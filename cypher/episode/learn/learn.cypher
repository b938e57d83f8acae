// Links episodes that a commit learned to the claims they made and the names they gave. Withdraws the earlier episode
// if one replaces it.
// tenant; rows: [{id, commit, at, state, why, readBy: the extractor that read its prose or null, claims: ids,
// decisions: ids of those it took, replaces: true or false, replacedWhy}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
SET episode.state = row.state, episode.why = row.why, episode.commit = row.commit, episode.knownFrom = row.at,
  episode.readBy = row.readBy
REMOVE episode.owner, episode.leasedUntil
CREATE (commit)-[:LEARNED]->(episode)
WITH episode, commit, row
CALL (episode, commit, row) {
  WITH episode, commit, row
  WHERE row.replaces
  MATCH (before:Episode {tenant: $tenant, scope: episode.scope, sourceId: episode.sourceId})
  USING INDEX before:Episode(tenant, scope, sourceId)
  WHERE before.id < episode.id AND before.state <> 'withdrawn'
  SET before.state = 'withdrawn', before.why = row.replacedWhy, before.knownTo = row.at
  REMOVE before.owner, before.leasedUntil, before.sourceKey
  CREATE (commit)-[:WITHDREW]->(before), (episode)-[:REPLACES]->(before)
  WITH before, row
  MATCH (before)-[:SAYS]->(passage:Passage)
  SET passage.knownTo = row.at, passage.knownToDay = replace(toString(date(row.at)), '-', '')
}
WITH episode, row
CALL (episode, row) {
  UNWIND row.decisions AS id
  MATCH (decision:Decision {tenant: $tenant, id: id})
  WHERE decision.kind = 'alias'
  CREATE (episode)-[:MADE]->(decision)
}
WITH episode, row
UNWIND row.claims AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
SET claim.said = episode.referenceTime
CREATE (episode)-[:MADE]->(claim)
