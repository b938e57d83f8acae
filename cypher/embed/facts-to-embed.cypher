// Facts of a tenant that no model has embedded.
// tenant; limit
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, embeddedBy: ''})
USING INDEX fact:Fact(tenant, embeddedBy, id)
WHERE fact.id > ''
RETURN fact.id AS id, fact.statement AS statement
LIMIT $limit
