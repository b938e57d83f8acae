// How many texts of a tenant have no vector yet.
// tenant; without: the values of embeddedBy for texts without one
CYPHER 25
CALL () {
  UNWIND $without AS model
  MATCH (fact:Fact {tenant: $tenant, embeddedBy: model})
  USING INDEX fact:Fact(tenant, embeddedBy, id)
  WHERE fact.id > ''
  RETURN count(fact) AS some
  UNION ALL
  UNWIND $without AS model
  MATCH (passage:Passage {tenant: $tenant, embeddedBy: model})
  USING INDEX passage:Passage(tenant, embeddedBy, id)
  WHERE passage.id > ''
  RETURN count(passage) AS some
  UNION ALL
  UNWIND $without AS model
  MATCH (text:Digest {tenant: $tenant, embeddedBy: model})
  USING INDEX text:Digest(tenant, embeddedBy, id)
  WHERE text.id > ''
  RETURN count(text) AS some
}
RETURN sum(some) AS waiting
