// Those of the episodes that are waiting and leased, with the lease's owner, their scopes and the digests that seal
// them.
// tenant; ids: a list
CYPHER 25
UNWIND $ids AS id
MATCH (episode:Episode {tenant: $tenant, id: id}) USING INDEX episode:Episode(tenant, id)
WHERE episode.state = 'pending'
RETURN episode.id AS id, episode.owner AS owner, episode.scope AS scope, coalesce(episode.seal, episode.digest) AS digest
