// Until when facts are believed, as the indexes of searches have it.
CYPHER 25
MATCH (fact:Fact)
WHERE fact.words IS NOT NULL
SET fact.indexedTo = fact.knownTo
