// Episodes that a commit learned, linked to the claims they made.
// tenant; rows: [{id, commit, at, state, why, claims: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
MATCH (commit:Commit {tenant: $tenant, seq: row.commit})
SET episode.state = row.state, episode.why = row.why, episode.commit = row.commit, episode.knownFrom = row.at
REMOVE episode.owner, episode.leasedUntil
CREATE (commit)-[:LEARNED]->(episode)
WITH episode, row
UNWIND row.claims AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
CREATE (episode)-[:MADE]->(claim)
