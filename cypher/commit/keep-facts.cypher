// Facts that were archived or brought back, pinned or let go. The instants of both are kept, in turn: after an odd number of them
// it is so. Since when a fact is archived, if it is, its indexes filter by.
// tenant; rows: [{id, archived, pinned: datetimes, in turn}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.id})
WITH fact, row, coalesce(fact.archived, []) + row.archived AS archived, coalesce(fact.pinned, []) + row.pinned AS pinned
WITH fact, row, archived, pinned,
  CASE WHEN size(archived) % 2 = 1 THEN archived[-1] ELSE datetime('9999-12-31T00:00:00Z') END AS archivedFrom
SET fact.archived = nullIf(archived, []), fact.pinned = nullIf(pinned, []), fact.archivedFrom = archivedFrom,
  fact.archivedFromDay = CASE WHEN fact.words IS NOT NULL THEN replace(toString(date(archivedFrom)), '-', '') END
