// How many facts of some predicates there are, past and present.
// tenant; predicates: a list
CYPHER 25
UNWIND $predicates AS predicate
MATCH (fact:Fact {tenant: $tenant, predicate: predicate})
USING INDEX fact:Fact(tenant, predicate, validFrom, id)
WHERE fact.validFrom >= datetime('0001-01-01T00:00:00Z') AND fact.id > ''
RETURN count(fact) AS facts
