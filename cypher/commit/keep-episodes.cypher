// Episodes that were archived or brought back, pinned or let go, with their passages. The instants of both are kept, in turn: after
// an odd number of them it is so. Since when a passage is archived, if it is, its indexes filter by.
// tenant; rows: [{id, archivedBy, pinnedBy: ids of decisions in force, archived, pinned: datetimes, in turn}]
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
