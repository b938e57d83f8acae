// Links episodes that were read again to the new claims found in them.
// tenant; rows: [{id, by: the extractor with its version, claims: ids}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
WITH episode, row, episode.state = 'nothing found' AND size(row.claims) > 0 AS found
SET episode.readBy = row.by,
  episode.why = CASE WHEN found THEN null ELSE episode.why END,
  episode.state = CASE WHEN found THEN 'learned' ELSE episode.state END
WITH episode, row
UNWIND row.claims AS id
MATCH (claim:Claim {tenant: $tenant, id: id})
SET claim.said = episode.referenceTime
CREATE (episode)-[:MADE]->(claim)
