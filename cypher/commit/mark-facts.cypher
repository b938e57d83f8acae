// Archives, unarchives, pins and unpins facts. The instants are kept, alternating: after an odd number of them it is
// archived or pinned. The indexes of facts filter by when a fact was archived.
// tenant; rows: [{id, archived, pinned: datetimes, alternating}]
CYPHER 25
UNWIND $rows AS row
MATCH (fact:Fact {tenant: $tenant, id: row.id})
WITH fact, row, coalesce(fact.archived, []) + row.archived AS archived, coalesce(fact.pinned, []) + row.pinned AS pinned
WITH fact, row, archived, pinned,
  CASE WHEN size(archived) % 2 = 1 THEN archived[-1] ELSE datetime('9999-12-31T00:00:00Z') END AS archivedFrom
SET fact.archived = nullIf(archived, []), fact.pinned = nullIf(pinned, []), fact.archivedFrom = archivedFrom,
  fact.archivedFromDay = CASE WHEN fact.words IS NOT NULL THEN replace(toString(date(archivedFrom)), '-', '') END
