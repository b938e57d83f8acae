// How many texts no model has embedded yet. Looks across tenants and returns nothing else.
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > ''
CALL (head) {
  MATCH (fact:Fact {tenant: head.tenant, embeddedBy: ''})
  WHERE fact.id > ''
  RETURN count(fact) AS some
  UNION ALL
  MATCH (passage:Passage {tenant: head.tenant, embeddedBy: ''})
  WHERE passage.id > ''
  RETURN count(passage) AS some
  UNION ALL
  MATCH (text:Digest {tenant: head.tenant, embeddedBy: ''})
  WHERE text.id > ''
  RETURN count(text) AS some
}
RETURN sum(some) AS waiting
