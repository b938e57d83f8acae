// The passages nearest in meaning in vector space b, in some scopes, known by an instant, with their episodes.
// tenant; scopes: a list; query: a vector; knownAt: a datetime; look: how many passages
CYPHER 25
UNWIND $scopes AS scope
CALL (scope) {
  MATCH (passage:Passage)
  SEARCH passage IN (VECTOR INDEX passage_embedding_b FOR $query
    WHERE passage.tenant = $tenant AND passage.scope = scope
      AND passage.knownFrom <= $knownAt AND passage.knownTo > $knownAt
    LIMIT $look) SCORE AS score
  RETURN passage, score
}
WITH passage, score ORDER BY score DESC LIMIT $look
MATCH (episode:Episode)-[:SAYS]->(passage)
RETURN episode, passage {.text, .start} AS passage, score
ORDER BY score DESC
