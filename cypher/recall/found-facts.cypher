// The facts that were found, with their similarity to the query, and the claims and episodes behind them as of an
// instant.
// tenant; scopes: those to show, or null for all; found: [{id}]; knownAt: a datetime; query: a vector; vector: the
// property that holds a fact's vector
CYPHER 25
UNWIND $found AS found
MATCH (fact:Fact {tenant: $tenant, id: found.id}) USING INDEX fact:Fact(tenant, id)
WHERE $scopes IS NULL OR fact.scope IN $scopes
MATCH (fact)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (fact)-[:OBJECT]->(object:Entity)
CALL (fact) {
  MATCH (fact)-[support:SUPPORTED_BY]->(claim:Claim)
  WHERE support.knownFrom <= $knownAt AND support.knownTo > $knownAt
  OPTIONAL MATCH (episode:Episode)-[:MADE]->(claim)
  WHERE $scopes IS NULL OR episode.scope IN $scopes
  WITH claim, support, episode ORDER BY claim.commit, claim.ordinal
  RETURN collect(claim.id) AS claims, max(claim.confidence) AS confidence,
    {from: max(support.from), to: max(support.to)} AS precision,
    max(coalesce(claim.said, claim.knownFrom)) AS confirmedAt,
    count(DISTINCT coalesce(claim.source, episode.source, episode.speaker, '')) AS sources,
    collect(DISTINCT episode {.id, sourceId: nullIf(episode.sourceId, episode.id)}) AS episodes,
    collect(DISTINCT CASE WHEN size([turn IN coalesce(episode.archived, []) WHERE turn <= $knownAt]) % 2 = 1 THEN episode.id END)
      AS archivedEpisodes
}
WITH fact, subject, object, claims, confidence, precision, confirmedAt, sources, episodes, archivedEpisodes, COLLECT {
  MATCH (open:Contradiction {tenant: $tenant, subject: subject.id})
  USING INDEX open:Contradiction(tenant, subject, knownFrom, id)
  WHERE open.knownFrom <= $knownAt AND open.id > '' AND open.knownTo > $knownAt
    AND open.predicate = fact.predicate AND open.scope = fact.scope AND fact.valueKey IN open.values
    AND open.validFrom < fact.validTo AND open.validTo > fact.validFrom
    AND NOT EXISTS {
      MATCH (open)-[accepts:ACCEPTED_BY]->(:Decision)
      WHERE accepts.knownFrom <= $knownAt AND accepts.knownTo > $knownAt
    }
  RETURN open.id
} AS contradictions
// Not whole nodes: the vector is larger than everything else together.
RETURN
  fact {.id, .scope, .predicate, .value, .statement, .validFrom, .validTo, .knownFrom, .knownTo, .believedSince,
    .archived, .pinned} AS fact,
  subject {.id, .names, .namesFrom, .types, .typesFrom, .as} AS subject,
  object {.id, .names, .namesFrom, .types, .typesFrom, .as} AS object,
  claims, confidence, precision, confirmedAt, sources, episodes, archivedEpisodes,
  head(COLLECT {
    MATCH (declared:Predicate {tenant: $tenant, name: fact.predicate})
    WHERE declared.lifespansFrom IS NOT NULL
    RETURN declared {.lifespansFrom, .timesToLive, .halfLives}
  }) AS lifespans,
  2 * vector.similarity.cosine(CASE $vector WHEN 'embeddingA' THEN fact.embeddingA ELSE fact.embeddingB END, $query) - 1 AS similarity,
  contradictions, size(contradictions) > 0 AS disputed
