// Episodes whose reading was undone: nobody knows any more who read them.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
REMOVE episode.readBy
