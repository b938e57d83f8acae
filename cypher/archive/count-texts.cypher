// Counts the episodes, except digests, that were learned and not withdrawn at any of some instants, with their
// passages, grouped by their state at each of them: whether they stood and were archived, as lists in the order of the
// instants. One pass for all instants. The list archived is null for episodes that never were.
// tenant; scopes: those to show, or null for all; instants: [{knownAt}]: datetimes
CYPHER 25
MATCH (episode:Episode {tenant: $tenant})
USING INDEX episode:Episode(tenant, id)
WHERE episode.id > '' AND ($scopes IS NULL OR episode.scope IN $scopes)
WITH episode, episode.kind AS kind, episode.knownFrom AS knownFrom, episode.knownTo AS knownTo, episode.archived AS archived
WHERE kind <> 'digest' AND knownFrom IS NOT NULL
WITH COUNT { (episode)-[:SAYS]->() } AS passages,
  [at IN $instants | knownFrom <= at.knownAt AND coalesce(knownTo > at.knownAt, true)] AS stood,
  CASE WHEN archived IS NOT NULL THEN [at IN $instants | size([turn IN archived WHERE turn <= at.knownAt]) % 2 = 1] END AS archived
RETURN stood, archived, count(*) AS episodes, sum(passages) AS passages
