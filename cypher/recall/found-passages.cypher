// The passages that were found, with their episodes, their similarity to the query and what was said around them: the
// two messages before and after in the session, and the adjacent pieces of the same text.
// tenant; scopes: those to show, or null for all; found: [{episode: an id, ordinal}]; knownAt: a datetime; query: a
// vector; vector: the property that holds a passage's vector; archived: whether surrounding messages may be archived
// ones
CYPHER 25
UNWIND $found AS found
MATCH (episode:Episode {tenant: $tenant, id: found.episode}) USING INDEX episode:Episode(tenant, id)
WHERE $scopes IS NULL OR episode.scope IN $scopes
MATCH (episode)-[:SAYS]->(passage:Passage {ordinal: found.ordinal})
RETURN
  episode {.id, .sourceId, .scope, .session, .speaker, .kind, .referenceTime} AS episode,
  passage {.id, .text, .start} AS passage,
  size([turn IN coalesce(episode.archived, []) WHERE turn <= $knownAt]) % 2 = 1 AS archived,
  2 * vector.similarity.cosine(CASE $vector WHEN 'embeddingA' THEN passage.embeddingA ELSE passage.embeddingB END, $query) - 1 AS similarity,
  COLLECT {
    MATCH (episode)-[:SAYS]->(beside:Passage)
    WHERE beside.ordinal IN [passage.ordinal - 1, passage.ordinal + 1]
    RETURN {id: beside.id, episode: episode.id, speaker: episode.speaker, referenceTime: episode.referenceTime, text: beside.text}
  } + COLLECT {
    MATCH (before:Episode {tenant: $tenant, session: episode.session})
    USING INDEX SEEK before:Episode(tenant, session, referenceTime)
    WHERE before.referenceTime <= episode.referenceTime AND before.scope = episode.scope
      AND (before.referenceTime < episode.referenceTime OR before.id < episode.id)
      AND before.knownFrom <= $knownAt AND coalesce(before.knownTo > $knownAt, true)
      AND ($archived OR size([turn IN coalesce(before.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
    WITH before ORDER BY before.tenant DESC, before.session DESC, before.referenceTime DESC, before.id DESC LIMIT 2
    MATCH (before)-[:SAYS]->(said:Passage {ordinal: 0})
    RETURN {id: said.id, episode: before.id, speaker: before.speaker, referenceTime: before.referenceTime, text: said.text}
  } + COLLECT {
    MATCH (after:Episode {tenant: $tenant, session: episode.session})
    USING INDEX SEEK after:Episode(tenant, session, referenceTime)
    WHERE after.referenceTime >= episode.referenceTime AND after.scope = episode.scope
      AND (after.referenceTime > episode.referenceTime OR after.id > episode.id)
      AND after.knownFrom <= $knownAt AND coalesce(after.knownTo > $knownAt, true)
      AND ($archived OR size([turn IN coalesce(after.archived, []) WHERE turn <= $knownAt]) % 2 = 0)
    WITH after ORDER BY after.tenant, after.session, after.referenceTime, after.id LIMIT 2
    MATCH (after)-[:SAYS]->(said:Passage {ordinal: 0})
    RETURN {id: said.id, episode: after.id, speaker: after.speaker, referenceTime: after.referenceTime, text: said.text}
  } AS around
