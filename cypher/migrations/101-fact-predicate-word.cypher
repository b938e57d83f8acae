// Facts that have words get their predicate as one of them.
CYPHER 25
MATCH (fact:Fact)
WHERE fact.words IS NOT NULL
SET fact.predicateWord = fact.predicate
