// Archived now: what searches leave out by default, who archived it and why, as a table, the latest first
// tenant: :param tenant => 'main'
CYPHER 25
MATCH (decision:Decision {tenant: $tenant, kind: 'archive'})
WHERE decision.knownFrom <= datetime() AND decision.id > '' AND decision.knownTo = datetime('9999-12-31T00:00:00Z')
WITH decision
ORDER BY decision.tenant DESC, decision.kind DESC, decision.knownFrom DESC, decision.id DESC
LIMIT 100
OPTIONAL MATCH (decision)-[:WEIGHED]->(:Claim)<-[support:SUPPORTED_BY]-(fact:Fact)
WHERE support.knownTo = datetime('9999-12-31T00:00:00Z') AND fact.knownTo = datetime('9999-12-31T00:00:00Z')
OPTIONAL MATCH (decision)-[:WEIGHED]->(episode:Episode)
WITH decision, collect(DISTINCT fact {.name, archived: size(coalesce(fact.archived, [])) % 2 = 1}) AS facts,
  collect(DISTINCT episode.name + ': ' + left(episode.content, 80)) AS said
RETURN toString(decision.knownFrom) AS archivedAt, decision.actor AS by, decision.reason AS reason,
  [fact IN facts WHERE fact.archived | fact.name] + said AS archived,
  [fact IN facts WHERE NOT fact.archived | fact.name] AS confirmedSince, decision.id AS id
ORDER BY archivedAt DESC, id DESC
