// Texts of a tenant that were embedded by a model other than the wanted one.
// tenant; model: the wanted one's id; limit: of each kind
CYPHER 25
CALL () {
  MATCH (fact:Fact {tenant: $tenant})
  USING INDEX fact:Fact(tenant, embeddedBy, id)
  WHERE fact.embeddedBy > '' AND fact.embeddedBy < $model AND fact.id > ''
  RETURN 'fact' AS kind, fact.id AS id, fact.scope AS scope, '' AS before, fact.statement AS text,
    fact.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (fact:Fact {tenant: $tenant})
  USING INDEX fact:Fact(tenant, embeddedBy, id)
  WHERE fact.embeddedBy > $model AND fact.id > ''
  RETURN 'fact' AS kind, fact.id AS id, fact.scope AS scope, '' AS before, fact.statement AS text,
    fact.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (passage:Passage {tenant: $tenant})
  USING INDEX passage:Passage(tenant, embeddedBy, id)
  WHERE passage.embeddedBy > '' AND passage.embeddedBy < $model AND passage.id > ''
  WITH passage LIMIT $limit
  MATCH (episode:Episode)-[:SAYS]->(passage)
  RETURN 'passage' AS kind, passage.id AS id, passage.scope AS scope, passage.before AS before,
    coalesce(episode.speaker + ': ', '') + passage.text AS text, passage.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (passage:Passage {tenant: $tenant})
  USING INDEX passage:Passage(tenant, embeddedBy, id)
  WHERE passage.embeddedBy > $model AND passage.id > ''
  WITH passage LIMIT $limit
  MATCH (episode:Episode)-[:SAYS]->(passage)
  RETURN 'passage' AS kind, passage.id AS id, passage.scope AS scope, passage.before AS before,
    coalesce(episode.speaker + ': ', '') + passage.text AS text, passage.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (digest:Digest {tenant: $tenant})
  USING INDEX digest:Digest(tenant, embeddedBy, id)
  WHERE digest.embeddedBy > '' AND digest.embeddedBy < $model AND digest.id > ''
  RETURN 'digest' AS kind, digest.id AS id, digest.scope AS scope, '' AS before, digest.text AS text,
    digest.embeddedBy AS embeddedBy
  LIMIT $limit
  UNION ALL
  MATCH (digest:Digest {tenant: $tenant})
  USING INDEX digest:Digest(tenant, embeddedBy, id)
  WHERE digest.embeddedBy > $model AND digest.id > ''
  RETURN 'digest' AS kind, digest.id AS id, digest.scope AS scope, '' AS before, digest.text AS text,
    digest.embeddedBy AS embeddedBy
  LIMIT $limit
}
RETURN kind, id, scope, before, text, embeddedBy
LIMIT $limit
