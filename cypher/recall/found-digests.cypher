// The digests that were found, with their similarity to the query. Left out are digests that cite something that is
// gone, or that was withdrawn or no longer believed by the instant.
// tenant; scopes: those to show, or null for all; found: [{episode: an id, id: of its text}]; knownAt: a datetime;
// query: a vector; vector: the property that holds a text's vector; archived: whether to include what was archived then
CYPHER 25
UNWIND $found AS found
MATCH (episode:Episode {tenant: $tenant, id: found.episode}) USING INDEX episode:Episode(tenant, id)
WHERE ($scopes IS NULL OR episode.scope IN $scopes)
  AND ($archived OR size([turn IN coalesce(episode.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
  AND COUNT { (episode)-[:CITES]->() } = episode.cites
  AND NOT EXISTS { MATCH (episode)-[:CITES]->(cited) WHERE cited.knownTo <= $knownAt }
MATCH (episode)-[:SAYS]->(text:Digest {id: found.id})
RETURN
  episode {.id, .sourceId, .scope, .session, .speaker, .kind, .referenceTime} AS episode,
  text {.id, .text, start: 0} AS passage,
  size([turn IN coalesce(episode.archived, []) WHERE turn <= $knownAt]) % 2 = 1 AS archived,
  2 * vector.similarity.cosine(CASE $vector WHEN 'embeddingA' THEN text.embeddingA ELSE text.embeddingB END, $query) - 1 AS similarity,
  [] AS around
