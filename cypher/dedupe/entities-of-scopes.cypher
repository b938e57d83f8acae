// The number of entities in each of some scopes, as of the basis of a job; the count stops at a limit.
// tenant; job: its id; of: the scopes; look: up to how many
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
UNWIND $of AS scope
CALL (job, scope) {
  MATCH (entity:Entity {tenant: $tenant})
  USING INDEX entity:Entity(tenant, id)
  WHERE entity.id > '' AND entity.scope = scope AND entity.knownFrom <= job.basisAt
  WITH entity LIMIT $look
  RETURN count(entity) AS entities
}
RETURN scope, entities
