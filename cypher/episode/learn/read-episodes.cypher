// Which of the episodes still wait to be learned, and who leased them.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
RETURN episode.id AS id, episode.state AS state, episode.owner AS owner
