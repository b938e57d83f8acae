// Counts the facts believed at any of some instants, grouped by their state at each of them: whether they were
// believed, over, archived and pinned, as lists in the order of the instants. One pass for all instants. The lists
// archived and pinned are null for facts that never were.
// tenant; scopes: those to show, or null for all; instants: [{knownAt, validAt}]: datetimes, the earliest last
CYPHER 25
MATCH (fact:Fact {tenant: $tenant})
USING INDEX fact:Fact(tenant, id)
WHERE fact.id > '' AND ($scopes IS NULL OR fact.scope IN $scopes)
WITH fact.knownFrom AS knownFrom, fact.knownTo AS knownTo, fact.validTo AS validTo, fact.archived AS archived, fact.pinned AS pinned
WHERE knownTo > $instants[-1].knownAt
WITH [at IN $instants | knownFrom <= at.knownAt AND knownTo > at.knownAt] AS believed,
  [at IN $instants | validTo <= at.validAt] AS over,
  CASE WHEN archived IS NOT NULL THEN [at IN $instants | size([turn IN archived WHERE turn <= at.knownAt]) % 2 = 1] END AS archived,
  CASE WHEN pinned IS NOT NULL THEN [at IN $instants | size([turn IN pinned WHERE turn <= at.knownAt]) % 2 = 1] END AS pinned
RETURN believed, over, archived, pinned, count(*) AS facts
