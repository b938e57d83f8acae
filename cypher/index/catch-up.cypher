// Tells the indexes of searches until when facts were believed that were closed after they had been indexed.
// tenant; limit
CYPHER 25
MATCH (fact:Fact {tenant: $tenant, outdated: true})
USING INDEX fact:Fact(tenant, outdated)
WITH fact LIMIT $limit
SET fact.outdated = null, fact.indexedTo = fact.knownTo, fact.knownToDay = replace(toString(date(fact.knownTo)), '-', '')
RETURN count(fact) AS caughtUp
