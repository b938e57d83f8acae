// Texts of a tenant that no model has embedded.
// tenant; limit: of facts, and of passages
CYPHER 25
CALL () {
  MATCH (fact:Fact {tenant: $tenant, embeddedBy: ''})
  USING INDEX fact:Fact(tenant, embeddedBy, id)
  WHERE fact.id > ''
  RETURN 'fact' AS kind, fact.id AS id, fact.scope AS scope, '' AS before, fact.statement AS text,
    fact.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (passage:Passage {tenant: $tenant, embeddedBy: ''})
  USING INDEX passage:Passage(tenant, embeddedBy, id)
  WHERE passage.id > ''
  WITH passage LIMIT $limit
  MATCH (episode:Episode)-[:SAYS]->(passage)
  RETURN 'passage' AS kind, passage.id AS id, passage.scope AS scope, passage.before AS before,
    coalesce(episode.speaker + ': ', '') + passage.text AS text, passage.embeddedBy AS embeddedBy
  UNION ALL
  MATCH (digest:Digest {tenant: $tenant, embeddedBy: ''})
  USING INDEX digest:Digest(tenant, embeddedBy, id)
  WHERE digest.id > ''
  RETURN 'digest' AS kind, digest.id AS id, digest.scope AS scope, '' AS before, digest.text AS text,
    digest.embeddedBy AS embeddedBy
  LIMIT $limit
}
RETURN kind, id, scope, before, text, embeddedBy
