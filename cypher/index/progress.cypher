// How many texts there are, and how many of them were embedded by a model other than the wanted one. Looks across
// tenants and returns nothing else.
// model: the wanted one's id
CYPHER 25
MATCH (head:Tenant)
WHERE head.tenant > ''
CALL (head) {
  MATCH (fact:Fact {tenant: head.tenant})
  WHERE fact.embeddedBy > '' AND fact.embeddedBy < $model AND fact.id > ''
  RETURN count(fact) AS some
  UNION ALL
  MATCH (fact:Fact {tenant: head.tenant})
  WHERE fact.embeddedBy > $model AND fact.id > ''
  RETURN count(fact) AS some
  UNION ALL
  MATCH (passage:Passage {tenant: head.tenant})
  WHERE passage.embeddedBy > '' AND passage.embeddedBy < $model AND passage.id > ''
  RETURN count(passage) AS some
  UNION ALL
  MATCH (passage:Passage {tenant: head.tenant})
  WHERE passage.embeddedBy > $model AND passage.id > ''
  RETURN count(passage) AS some
  UNION ALL
  MATCH (text:Digest {tenant: head.tenant})
  WHERE text.embeddedBy > '' AND text.embeddedBy < $model AND text.id > ''
  RETURN count(text) AS some
  UNION ALL
  MATCH (text:Digest {tenant: head.tenant})
  WHERE text.embeddedBy > $model AND text.id > ''
  RETURN count(text) AS some
}
RETURN sum(some) AS left, COUNT { MATCH (:Fact) } + COUNT { MATCH (:Passage) } + COUNT { MATCH (:Digest) } AS all
