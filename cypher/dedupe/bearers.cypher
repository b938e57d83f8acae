// How many entities of its scope have the value of each fact, as of the basis of a job; the count stops at a limit.
// tenant; job: its id; facts: ids; look: up to how many facts
CYPHER 25
MATCH (job:Job {tenant: $tenant, id: $job})
UNWIND $facts AS id
MATCH (shown:Fact {tenant: $tenant, id: id})
CALL (job, shown) {
  MATCH (same:Fact {tenant: $tenant, valueHash: shown.valueHash})
  USING INDEX same:Fact(tenant, valueHash, id)
  WHERE same.id > '' AND same.predicate = shown.predicate AND same.scope = shown.scope
    AND same.knownFrom <= job.basisAt AND same.knownTo > job.basisAt
  WITH same LIMIT $look
  MATCH (same)-[:SUBJECT]->(bearer:Entity)
  RETURN count(DISTINCT bearer) AS bearers
}
RETURN shown.id AS fact, bearers
