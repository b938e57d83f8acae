// Marks episodes as read by an unknown extractor, because their last reading was undone.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
REMOVE episode.readBy
