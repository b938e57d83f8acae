// A tenant with texts that were embedded by a model other than the wanted one. Looks across tenants and returns nothing
// else.
// model: the wanted one's id
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > '' AND (EXISTS {
  MATCH (fact:Fact {tenant: head.tenant})
  WHERE fact.embeddedBy > '' AND fact.embeddedBy < $model AND fact.id > ''
} OR EXISTS {
  MATCH (fact:Fact {tenant: head.tenant})
  WHERE fact.embeddedBy > $model AND fact.id > ''
} OR EXISTS {
  MATCH (passage:Passage {tenant: head.tenant})
  WHERE passage.embeddedBy > '' AND passage.embeddedBy < $model AND passage.id > ''
} OR EXISTS {
  MATCH (passage:Passage {tenant: head.tenant})
  WHERE passage.embeddedBy > $model AND passage.id > ''
} OR EXISTS {
  MATCH (text:Digest {tenant: head.tenant})
  WHERE text.embeddedBy > '' AND text.embeddedBy < $model AND text.id > ''
} OR EXISTS {
  MATCH (text:Digest {tenant: head.tenant})
  WHERE text.embeddedBy > $model AND text.id > ''
})
RETURN head.tenant AS tenant
LIMIT 1
