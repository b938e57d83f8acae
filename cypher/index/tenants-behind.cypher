// The tenants with texts that no model has embedded, or with facts closed since they were indexed, for recovery after a
// process died. Looks across tenants and returns nothing else.
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > '' AND (EXISTS {
  MATCH (fact:Fact {tenant: head.tenant, embeddedBy: ''})
  WHERE fact.id > ''
} OR EXISTS {
  MATCH (passage:Passage {tenant: head.tenant, embeddedBy: ''})
  WHERE passage.id > ''
} OR EXISTS {
  MATCH (text:Digest {tenant: head.tenant, embeddedBy: ''})
  WHERE text.id > ''
} OR EXISTS {
  MATCH (:Fact {tenant: head.tenant, outdated: true})
})
RETURN head.tenant AS tenant
