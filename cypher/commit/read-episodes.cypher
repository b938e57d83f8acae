// Episodes by id: whether each was learned and not withdrawn, and the decisions in force that archive or pin it.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode.id AS id, episode.scope AS scope, episode.knownFrom IS NOT NULL AND episode.knownTo IS NULL AS learned,
  episode {.archivedBy, .pinnedBy} AS episode
