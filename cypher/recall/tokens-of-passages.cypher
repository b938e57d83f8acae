// The vectors of the tokens of passages.
// tenant; scopes: those to show, or null for all; found: [{episode: an id, ordinal}]; vector: the property that holds a
// passage's vector
CYPHER 25
UNWIND $found AS found
MATCH (episode:Episode {tenant: $tenant, id: found.episode}) USING INDEX episode:Episode(tenant, id)
WHERE $scopes IS NULL OR episode.scope IN $scopes
MATCH (episode)-[:SAYS]->(passage:Passage {ordinal: found.ordinal})
WITH passage, CASE $vector WHEN 'embeddingA' THEN passage.tokensA ELSE passage.tokensB END AS tokens
WHERE tokens IS NOT NULL
RETURN passage.id AS id, tokens
