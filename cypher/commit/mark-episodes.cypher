// Archives, unarchives, pins and unpins episodes with their passages. The instants are kept, alternating: after an odd
// number of them it is archived or pinned. The indexes of passages filter by when a passage was archived.
// tenant; rows: [{id, archivedBy, pinnedBy: ids of decisions in force, archived, pinned: datetimes, alternating}]
CYPHER 25
UNWIND $rows AS row
MATCH (episode:Episode {tenant: $tenant, id: row.id}) USING INDEX episode:Episode(tenant, id)
WITH episode, row, coalesce(episode.archived, []) + row.archived AS archived,
  coalesce(episode.pinned, []) + row.pinned AS pinned
SET episode.archivedBy = nullIf(row.archivedBy, []), episode.pinnedBy = nullIf(row.pinnedBy, []),
  episode.archived = nullIf(archived, []), episode.pinned = nullIf(pinned, [])
WITH episode, archived,
  CASE WHEN size(archived) % 2 = 1 THEN archived[-1] ELSE datetime('9999-12-31T00:00:00Z') END AS archivedFrom
MATCH (episode)-[:SAYS]->(passage:Passage)
SET passage.archived = nullIf(archived, []), passage.archivedFrom = archivedFrom,
  passage.archivedFromDay = replace(toString(date(archivedFrom)), '-', '')
